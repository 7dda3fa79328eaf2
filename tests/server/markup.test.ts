import { describe, expect, it } from 'vitest';
import { markup } from '../../server/markup.js';

describe('a page template', () => {
  it('escapes every part that is not markup', () => {
    const name = '<script>"\'&';
    expect(markup`<p title="${name}">${name}</p>`.html).toBe(
      '<p title="&lt;script&gt;&quot;&#39;&amp;">&lt;script&gt;&quot;&#39;&amp;</p>',
    );
  });

  it('keeps markup and lists of markup as they are', () => {
    const items = ['a<', 'b'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}</ul>${markup`<b>${1}</b>`}`.html).toBe('<ul><li>a&lt;</li><li>b</li></ul><b>1</b>');
  });
});
