// Prints the address of a PostgreSQL on this machine that lets tests create a database; exit 1 when there is none.
// The tests make a database of their own there and drop it: they do not touch the others.
import pg from 'pg';

const ADRES = 'postgres://postgres@127.0.0.1:5432/postgres';

const client = new pg.Client({ connectionString: ADRES, connectionTimeoutMillis: 3000 });
client.on('error', () => {}); // a server that goes away meanwhile is no server
try {
  await client.connect();
  const { rows } = await client.query(
    "select current_setting('server_version') as versie, rolcreatedb or rolsuper as mag from pg_roles where rolname = current_user",
  );
  await client.end();
  if (!rows[0].mag) throw new Error('the login may not create a database');
  console.error(`PostgreSQL ${rows[0].versie} answers on 127.0.0.1:5432`);
  console.log(ADRES);
} catch (fout) {
  console.error(`no PostgreSQL on 127.0.0.1:5432 (${fout.code ?? fout.message})`);
  process.exitCode = 1;
}
