import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('a page', () => {
  it('shows what somebody typed as text, in an element and in an attribute', () => {
    const erg = `"><script>alert('x')</script>&lt;`;
    expect(html`<p title="${erg}">${erg}</p>`.tekst).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;lt;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;lt;</p>',
    );
  });

  it('holds no tag or quote of a value, whatever the value is', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (een, meer) => {
        expect(html`${een}${meer}`.tekst).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('takes its own pieces as they are and leaves out what is not there', () => {
    expect(html`<ul>${['a', 'b'].map((x) => html`<li>${x}</li>`)}${undefined}${false}</ul>`.tekst).toBe(
      '<ul><li>a</li><li>b</li></ul>',
    );
  });
});
