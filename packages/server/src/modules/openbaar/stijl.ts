/** The one style sheet of the public pages: no script, no letter and no picture from anywhere. */
export const STIJL = `
:root { --actie: #15466f; --actie-op: #fff; --inkt: #1a1a1a; --zacht: #4a4f55; --rand: #6b7178; --vlak: #f3f5f7; --fout: #a3000f; --blad: #fff; }
[data-thema='rivier'] { --actie: #01472e; --inkt: #032215; }
* { box-sizing: border-box; }
html { font: 1.0625rem/1.55 'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; color: var(--inkt); background: var(--blad); }
body { margin: 0; overflow-wrap: anywhere; }
header, main, footer { max-width: 42rem; margin: 0 auto; padding: 0 1rem; }
header { padding-block: 1rem; font-weight: 700; border-block-end: 4px solid var(--actie); }
main { padding-block: 1.5rem 3rem; }
footer { padding-block: 1rem 2rem; color: var(--zacht); border-block-start: 1px solid #c9ced3; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 .5rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
dt { font-weight: 700; } dd { margin: 0 0 .75rem; white-space: pre-wrap; }
a { color: var(--actie); }
.vak { background: var(--vlak); border-inline-start: 4px solid var(--actie); padding: 1rem; margin: 0 0 1.25rem; }
.vak > :last-child { margin-block-end: 0; }
.fouten { border-inline-start-color: var(--fout); }
.fout { color: var(--fout); font-weight: 700; margin: 0 0 .25rem; }
form { margin: 0 0 1.5rem; }
.veld { margin: 0 0 1.25rem; border: 0; padding: 0; min-inline-size: 0; }
label, legend { display: block; font-weight: 700; padding: 0; margin: 0 0 .25rem; }
.hulp { color: var(--zacht); margin: 0 0 .25rem; }
.keuze { display: flex; gap: .6rem; align-items: flex-start; padding: .35rem 0; }
.keuze label { font-weight: 400; margin: 0; padding-block: .1rem; flex: 1; }
.keuze input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; flex: none; accent-color: var(--actie); }
input[type='text'], input[type='date'], input[type='time'], input[type='email'], input[type='tel'], input[type='file'], textarea {
  font: inherit; color: inherit; background: #fff; inline-size: 100%; max-inline-size: 100%; min-block-size: 3rem; padding: .6rem; border: 1px solid var(--rand); border-radius: 2px; }
.kort { max-inline-size: 14rem !important; }
textarea { min-block-size: 9rem; resize: vertical; }
[aria-invalid='true'] { border: 2px solid var(--fout) !important; }
button { font: inherit; font-weight: 700; min-block-size: 3rem; padding: .6rem 1.25rem; border: 2px solid var(--actie); border-radius: 2px; background: var(--actie); color: var(--actie-op); cursor: pointer; }
button.tweede { background: #fff; color: var(--actie); }
:focus-visible { outline: 3px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
.over { position: absolute; inset-inline-start: -100vw; } .over:focus { inset-inline-start: 1rem; inset-block-start: .5rem; background: #fff; padding: .5rem; }
@media print { form, button, .niet-afdrukken, .over { display: none; } html { font-size: 11pt; } header { border-color: #000; } .vak { background: none; border: 1px solid #000; } }
`;
