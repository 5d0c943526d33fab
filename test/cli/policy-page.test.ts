/** The pages of `policy show`: all of a policy in HTML and Markdown, and nothing in a text that becomes part of the page. */
import { anchorOf } from '../../src/cli/policy-page/html';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyCommand, type PolicyOptions } from '../../src/cli/policy';
import { celColours } from '../../src/cli/policy-page/cel-colours';
import { html } from '../../src/cli/policy-page/html';
import { UsageError } from '../../src/edge/ports';
import { loadFrom, referencePolicy } from '../../src/wire';
import { collected } from '../support/collected-output';

const reference = loadFrom(referencePolicy());
const root = mkdtempSync(join(tmpdir(), 'tw-page-'));
afterAll(() => rmSync(root, { recursive: true }));

async function shown(options: Partial<PolicyOptions>): Promise<string> {
  const { output, text } = collected();
  expect(await policyCommand({ json: false, ...options }, output)).toBe(0);
  return text();
}

/** What a reader sees of a page: no tags, entities as what they stand for, spaces as one. */
function readable(page: string): string {
  const text = page.replace(/<(style|script)>[^]*?<\/\1>/g, '').replace(/<[^>]+>/g, '');
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
  return plain.replaceAll('&amp;', '&').replace(/\s+/g, ' ');
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the HTML page', () => {
  let page = '';
  let text = '';
  beforeAll(async () => {
    page = await shown({ format: 'html' });
    text = readable(page);
  });

  it('has every flow, rule with condition and texts in every language, list, waiting row, and the hash', () => {
    for (const { source } of reference.rules.values()) {
      expect(text).toContain(squeezed(source.when));
      for (const byRule of reference.texts.values())
        expect(text).toContain(squeezed(byRule[source.id]?.officer ?? '?'));
      if (source.legalBasis !== undefined) expect(text).toContain(squeezed(source.legalBasis));
    }
    for (const { id, title } of reference.file.flows) expect(text).toContain(squeezed(`${id}: ${title}`));
    for (const id of reference.lists.keys()) expect(page).toContain(`id="list-${id}"`);
    for (const { needs } of reference.waiting) expect(text).toContain(squeezed(needs));
    expect(text).toContain(Buffer.from(reference.bundle.hash).toString('hex'));
    expect(page.match(/<article/g)).toHaveLength(reference.rules.size);
  });

  it('marks what is restricted, and only that', () => {
    const restricted = [...reference.rules.keys()].filter(
      (id) => reference.texts.get('en')?.[id]?.disclosure === 'restricted',
    );
    expect(restricted.length).toBeGreaterThan(0);
    expect(page.match(/class="rule restricted"/g)).toHaveLength(restricted.length);
    for (const id of restricted)
      expect(page).toMatch(new RegExp(`class="rule restricted"\\s+id="${anchorOf('rule', id)}"`));
  });

  it('asks the network for nothing, and lets run only its own style and script', () => {
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)/);
    expect(page).not.toMatch(/url\(|@import/);
    for (const [element, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const content = new RegExp(`<${element}>([^]*?)</${element}>`).exec(page)?.[1] ?? '';
      const digest = createHash('sha256').update(content).digest('base64');
      expect(page).toContain(`${directive} 'sha256-${digest}'`);
    }
    expect(page).toContain("default-src 'none'");
  });

  it('can be found through: every link leads somewhere, ids are single, headings and cells are told apart', () => {
    const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(links.length).toBeGreaterThan(reference.rules.size);
    expect(links.filter((id) => !known.has(id))).toEqual([]);
    const labels = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(labels.filter((id) => !known.has(id))).toEqual([]);
    expect(page).not.toMatch(/<th>|<th (?!scope)/);
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(page).toMatch(/<svg[^>]+role="img"[^>]+aria-label="CUS: RFI from 30 points/);
  });

  it('has colours that can be read on their grounds: 4.5 to 1 at least', () => {
    const colours = [...page.matchAll(/\.(?:cel|band)[^{}]*\{ (?:color|fill): (#[0-9a-f]{6})/g)].map(
      ([, colour]) => colour ?? '',
    );
    const texts = [
      ...new Set([
        '#1b1f24',
        '#57606a',
        '#0a53a8',
        ...[...page.matchAll(/\.cel [^{]+\{ color: (#[0-9a-f]{6})/g)].map(([, colour]) => colour ?? ''),
      ]),
    ];
    expect(colours.length).toBeGreaterThan(5);
    for (const colour of texts) expect([colour, contrast(colour, '#f6f8fa') >= 4.5]).toEqual([colour, true]);
    const grounds = [...page.matchAll(/\.band-\d \{ fill: (#[0-9a-f]{6})/g)].map(([, colour]) => colour ?? '');
    expect(grounds).toHaveLength(5);
    for (const ground of grounds) expect([ground, contrast('#1b1f24', ground) >= 4.5]).toEqual([ground, true]);
  });
});

/** As WCAG 2 has it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('a policy whose texts are markup', () => {
  const EVIL = `<script>alert(1)</script><img src=x onerror="alert(2)">"'>&lt;\u202e`;
  let folder = '';
  beforeAll(() => {
    folder = join(root, 'evil');
    cpSync(join(__dirname, '../scenarios/policies/corner-shop'), folder, { recursive: true });
    const change = (file: string, from: string, to: string): void => {
      const path = join(folder, file);
      const before = readFileSync(path, 'utf8');
      expect(before).toContain(from);
      writeFileSync(path, before.replaceAll(from, to));
    };
    const quoted = JSON.stringify(EVIL);
    change('texts/en.yaml', 'officer: as its id says', `officer: ${quoted}`);
    change('policy.yaml', 'title: Corner shop', `title: ${quoted}`);
    change('policy.yaml', 'title: Customs', `title: ${quoted}`);
    change('rules/rules.yaml', "why: 'A blade is looked at'", `why: ${quoted}`);
    change('rules/rules.yaml', 'id: vague', `id: ${quoted}`);
    change('texts/en.yaml', 'vague: *text', `${quoted}: *text`);
    change(
      'rules/rules.yaml',
      'order.buyer.name == "Mallory"',
      `'order.buyer.name == "</code></pre><script>alert(3)</script>"'`,
    );
  });

  it('gives a page with them as text: no element, attribute or script of theirs', async () => {
    const page = await shown({ policy: folder, format: 'html' });
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|onerror="|\u202e/);
    expect(page.match(/<\/code><\/pre>/g)).toHaveLength(loadFrom(folder).rules.size);
    const text = readable(page);
    expect(text).toContain('<script>alert(1)</script><img src=x onerror="alert(2)">"\'>&lt;\\u202e');
    expect(text).toContain('"</code></pre><script>alert(3)</script>"');
  });

  it('gives Markdown with them as text', async () => {
    const page = await shown({ policy: folder, format: 'markdown' });
    expect(page.replace(/`+[^`]*`+/g, '')).not.toMatch(/(?<!\\)<|\u202e/);
  });
});

describe('the parts of a page', () => {
  it('text is escaped wherever a template takes it', () => {
    expect(html`<a title="${`"><b>`}">${['<', html`<i>${'&'}</i>`]}${null}${0}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;b&gt;">&lt;<i>&amp;</i>0</a>',
    );
  });

  it('a coloured condition has the characters of the condition', () => {
    const texts = [
      ...[...reference.rules.values()].map(({ source }) => source.when),
      `"unclosed && a`,
      'a.b[0] ~ "é\\"x"',
      "'it' in x",
    ];
    for (const when of texts) {
      const plain = celColours(when)
        .text.replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>');
      expect(plain.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')).toBe(when);
    }
    expect(celColours('has(order.buyer) && x == "a"').text).toBe(
      '<code class="cel"><span class="call">has</span>(<span class="element">order.buyer</span>) ' +
        '<span class="operator">&amp;&amp;</span> <span class="element">x</span> <span class="operator">==</span> ' +
        '<span class="text">&quot;a&quot;</span></code>',
    );
  });
});

describe('Markdown', () => {
  it('has every rule with its condition as code, every list and every waiting row', async () => {
    const page = await shown({ format: 'markdown', language: 'es' });
    for (const { source } of reference.rules.values()) {
      expect(page).toContain(`\n#### \`${source.id}\``);
      expect(page.replaceAll('\\|', '|')).toContain(squeezed(source.when));
    }
    for (const id of reference.lists.keys()) expect(page).toContain(`\n| \`${id}\` | `);
    expect(page.split('\n').filter((line) => line.startsWith('| R') || line.startsWith('| C'))).toHaveLength(
      reference.waiting.length,
    );
    expect(page).toContain('- Trader: Indique ');
  });
});

describe('where it goes', () => {
  it('to a file that replaces what was there', async () => {
    const out = join(root, 'page.html');
    writeFileSync(out, 'x'.repeat(10_000_000));
    expect(await shown({ format: 'html', flow: 'export', out })).toBe('');
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>[^]+<\/html>\s*$/);
  });

  it.each([
    [
      'a file that cannot be written',
      { format: 'markdown' as const, out: join(root, 'none/page.md') },
      /--out: expected a file that can be written/,
    ],
    ['two formats at once', { json: true, format: 'html' as const }, /--json: expected no other --format, found html/],
  ])('%s is refused', async (_, options, message) => {
    const asked = policyCommand({ json: false, ...options });
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(message);
  });
});
