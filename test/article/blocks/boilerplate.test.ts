import assert from 'node:assert/strict';
import {
  boilerplateEvidence,
  boilerplateRuleOf,
  closingRuleOf,
  type BoilerplateEvidence,
} from '../../../src/article/boilerplate';
import { scanTokens } from '../../../src/text/tokenise';
import { blocksOf, body, ruleOf, ruleOfLastLine, ruleOfLine } from './roles';

function evidenceOf(text: string): BoilerplateEvidence {
  const tokens = scanTokens(text);
  return boilerplateEvidence(tokens, 0, tokens.count);
}

describe('evidence for boilerplate', () => {
  it('is the weight of its cues', () => {
    assert.deepEqual(evidenceOf('They sign up for our newsletter, a story'), {
      weight: 6,
      maxWeight: 3,
      hasVoice: false,
      words: 8,
    });
    assert.deepEqual(evidenceOf('Nobody left'), { weight: 0, maxWeight: 0, hasVoice: false, words: 2 });
  });
  it('is no quoted word', () => {
    for (const text of ['“newsletter our”', '"newsletter our"', '"a" "newsletter our"', '“a “newsletter our”']) {
      const { weight, hasVoice } = evidenceOf(text);
      assert.deepEqual([weight, hasVoice], [0, false], text);
    }
    for (const text of [
      '“a” newsletter our',
      '"a" newsletter our',
      '” newsletter our',
      '“a" newsletter our',
      '"a” newsletter our',
    ]) {
      const { weight, hasVoice } = evidenceOf(text);
      assert.deepEqual([weight, hasVoice], [2, true], text);
    }
  });
  it('is the voice of a publisher', () => {
    for (const text of ['the town and we', 'it is our dam', "you're here", 'Give what is left', 'Please go']) {
      assert.ok(evidenceOf(text).hasVoice, text);
    }
    for (const text of ['they give', 'the user', '']) assert.ok(!evidenceOf(text).hasVoice, text);
    const tokens = scanTokens('Dam give');
    assert.ok(boilerplateEvidence(tokens, 1, 2).hasVoice);
    assert.ok(!boilerplateEvidence(tokens, 1, 1).hasVoice);
  });
});

describe('boilerplate', () => {
  const none = { weight: 0, maxWeight: 0, hasVoice: false, words: 10 };
  const sentences: [Partial<BoilerplateEvidence>, string | undefined][] = [
    [{ weight: 3, maxWeight: 3, words: 25 }, 'boilerplate-sure'],
    [{ weight: 3, maxWeight: 3, words: 26 }, undefined],
    [{ weight: 4, maxWeight: 2 }, undefined],
    [{ weight: 3, hasVoice: true, words: 100 }, 'boilerplate-voice'],
    [{ weight: 2, hasVoice: true }, undefined],
    [{ weight: 2, words: 3 }, 'boilerplate-short'],
    [{ weight: 2, words: 4 }, undefined],
    [{ weight: 1, words: 3 }, undefined],
    [{ weight: 2, hasVoice: true, words: 6 }, 'boilerplate-short'],
    [{ weight: 2, hasVoice: true, words: 7 }, undefined],
    [{ weight: 1, hasVoice: true, words: 1 }, undefined],
  ];
  for (const [evidence, rule] of sentences) {
    it(`by ${JSON.stringify(evidence)}: ${rule ?? 'none'}`, () =>
      assert.equal(boilerplateRuleOf({ ...none, ...evidence }), rule));
  }
  const closings: [Partial<BoilerplateEvidence> & { buttons?: number }, string | undefined][] = [
    [{ weight: 2, maxWeight: 2, words: 30 }, 'closing-cues'],
    [{ weight: 2, maxWeight: 1, words: 15 }, undefined],
    [{ weight: 2, maxWeight: 1, words: 14 }, 'closing-cues'],
    [{ weight: 2, words: 31 }, undefined],
    [{ weight: 1, hasVoice: true }, 'closing-voice'],
    [{ weight: 1 }, undefined],
    [{ hasVoice: true }, undefined],
    [{ buttons: 2, words: 14 }, 'closing-buttons'],
    [{ buttons: 2, words: 15 }, undefined],
    [{ buttons: 1 }, undefined],
  ];
  for (const [evidence, rule] of closings) {
    it(`below a text by ${JSON.stringify(evidence)}: ${rule ?? 'none'}`, () =>
      assert.equal(closingRuleOf({ ...none, buttons: 1, ...evidence }), rule));
  }

  const siteRules = ['site-line', 'site-count', 'address', 'crawler-address', 'crawler-date', 'date-line'];
  const lines: [string, string][] = [
    ['Read more', 'site-line'],
    ['READ MORE:', 'site-line'],
    ['Editors’ picks', 'site-line'],
    ['Share this » |', 'site-line'],
    ['Share this to', 'none'],
    ['More', 'none'],
    ['|', 'none'],
    [`Share${'.'.repeat(55)}`, 'site-line'],
    [`Share${'.'.repeat(56)}`, 'none'],
    ['12 comments', 'site-count'],
    ['1,234 Shares', 'site-count'],
    ['1.2k likes', 'site-count'],
    ['123.4k likes', 'site-count'],
    ['1234.5k likes', 'none'],
    ['k likes', 'none'],
    ['12 dams', 'none'],
    ['12  likes', 'none'],
    ['https://a.example | https://b.example', 'address'],
    ['| —', 'none'],
    ['url https://a.example', 'crawler-address'],
    ['URL: https://a.example', 'crawler-address'],
    ['url dam', 'none'],
    ['date: 2024-06-20', 'crawler-date'],
    ['updated 2024-06-20T12:30:00Z', 'crawler-date'],
    ['date 2024-06', 'none'],
    ['date 20240-06-20', 'none'],
    ['day 2024-06-20', 'date-line'],
    ['day 2024-06-20 of dams', 'none'],
    ['date', 'none'],
    ['date:', 'none'],
    ['Thursday, June 20, 2024', 'date-line'],
    ['Posted by Ama June 20, 2024', 'none'],
    ['Ama June 20, 2024', 'date-line'],
    [`June 20, 2024${' at'.repeat(20)}`, 'date-line'],
    [`June 20, 2024${' at'.repeat(21)}`, 'none'],
    ['June 2024', 'none'],
    // names beside the day
    ['The Valley Ledger, 20 June 2024', 'date-line'],
    ['Evening Post, Thursday, 20 June 2024', 'date-line'],
    ['Radio Kano, 20 June 2024, 07:45', 'date-line'],
    ['Lid & Spoon, June 20, 2024, by Ana Ruiz', 'date-line'],
    ['The Kano Observer — Thursday 20 June 2024 — Ana De Ruiz', 'date-line'],
    ['Kano Times, 20 June 2024. By our court reporter', 'date-line'],
    ['20 June 2024 (an agency of Kano, Valley Press)', 'date-line'],
    ['June 20, 2024 | Ada Moss | News | Page 3', 'date-line'],
    ['Numbers Kept, a blog about dams and rain, 20 June 2024', 'date-line'],
    ['The Sluice, our weekly letter to members of the newsletter · 20 June 2024', 'date-line'],
    ['Quay Loyal fanzine, 20 June 2024', 'date-line'],
    ['Ana Ruiz, columnist, The Ledger, 20 June 2024', 'date-line'],
    ['Posted on 20 June 2024 by Ana Ruiz', 'date-line'],
    ['Posted 20 June 2024 by Ana Ruiz in Health', 'date-line'],
    ['Kano Lantern, Thursday 20 June 2024, page 11', 'date-line'],
    ['Kano Lantern, Thursday 20 June 2024 p11', 'date-line'],
    ['Valley Sports Wire, Thu 20 Jun 2024 22:40 GMT', 'date-line'],
    ['Radio Kano | Health | Thursday 20 June 2024 at 7pm', 'date-line'],
    ['Live | Thursday 20 June 2024 | Ana Ruiz, Bo Dahl and Ada Moss in New Kano', 'date-line'],
    ['Live | Thursday 20 June 2024 | Ana Ruiz Bo Dahl Ada Moss', 'none'],
    ['Kano Today | Updated 20 June 2024, 11.05pm | Ana Ruiz at the Dam', 'date-line'],
    ['Kano Lantern, 20/06/2024, page 11', 'date-line'],
    ['Kano Lantern | Thursday 20.06.2024 7.40am', 'date-line'],
    ['Kano Lantern, 04/06/2024, page 11', 'none'],
    ['Kano Dam Rain, 20/06/2024 of Ruiz', 'none'],
    ['Kano Flood, Thursday 20 June 2024 40 dead', 'none'],
    ['Kano Flood, Thursday 20 June 2024 at the Dam', 'none'],
    ['Kano Flood Updated 20 June 2024 Dam', 'none'],
    ['Kano Lantern, Thursday 20 June 2024, page of dams', 'none'],
    ['Kano Today, 20 June 2024, Ana Ruiz at the Dam', 'none'],
    ['Numbers kept, a dam about rain, 20 June 2024', 'none'],
    ['Numbers Kept, a blog about 20 June 2024', 'none'],
    ['Kano Dam, the site flooded on 20 June 2024', 'none'],
    ['The blog fell silent, 20 June 2024', 'none'],
    ['Posted in Kano on 20 June 2024 by Ana Ruiz', 'none'],
    ['Found on 20 June 2024 by Ana Ruiz', 'none'],
    ['Dam floods Kano, 20 June 2024', 'none'],
    ['Kano Flood 20 June 2024', 'none'],
    ['The Great Dam Of Old Kano Town, 20 June 2024', 'none'],
    ['Kano Times, 20 June 2024: “Dam Holds”', 'none'],
    ['Kano Times, 20 June 2024 edition of Ruiz', 'none'],
  ];
  for (const [line, rule] of lines) {
    it(`in ${line.slice(0, 50)}: ${rule}`, () => {
      const read = ruleOfLine(line);
      assert.equal(siteRules.includes(String(read)) ? read : 'none', rule);
    });
  }

  it('is cut off the text that follows it on its line', () => {
    assert.deepEqual(blocksOf(`Dam holds\n\ndate 2024-06-20 ${body}`).slice(1), [
      ['boilerplate', 'date 2024-06-20'],
      ['paragraph', body],
    ]);
    assert.deepEqual(blocksOf(`Dam holds\n\nurl https://a.example LAGOS (AP) – ${body}`).slice(1), [
      ['boilerplate', 'url https://a.example'],
      ['dateline', 'LAGOS (AP) –'],
      ['paragraph', body],
    ]);
    assert.deepEqual(blocksOf(`Dam holds\n\ndate 2024-06-20T10:00 at 5 ${body}`).slice(1), [
      ['boilerplate', 'date 2024-06-20T10:00'],
      ['paragraph', `at 5 ${body}`],
    ]);
  });

  describe('between boilerplate', () => {
    const between = (...lines: string[]): string | undefined =>
      ruleOf(['Dam holds', body, 'Subscribe', ...lines, 'Share this', body, body].join('\n'), lines[0]);
    const voiced = 'This is our story of the old dam in the valley.';
    it('are lines in the voice of the publisher with a cue', () => {
      assert.equal(between(voiced), 'between-boilerplate-lines');
      assert.notEqual(between('This is the story of the old dam in the valley.'), 'between-boilerplate-lines');
      assert.notEqual(between('This is our tale of the old dam in the valley.'), 'between-boilerplate-lines');
      assert.notEqual(between(voiced, 'This is the dam of the valley.'), 'between-boilerplate-lines');
    });
    it('are six lines at most', () => {
      assert.equal(between(...Array<string>(6).fill(voiced)), 'between-boilerplate-lines');
      assert.notEqual(between(...Array<string>(7).fill(voiced)), 'between-boilerplate-lines');
    });
    it('stands whole above and at least in part below', () => {
      const text = (above: string, below: string): string | undefined =>
        ruleOf(['Dam holds', body, above, voiced, below, body].join('\n'), voiced);
      assert.equal(text('Subscribe', 'Sign up for our letter. The dam held.'), 'between-boilerplate-lines');
      assert.notEqual(text('Subscribe', 'The dam held. Sign up for our letter.'), 'between-boilerplate-lines');
      assert.notEqual(text('Sign up for our letter. The dam held.', 'Subscribe'), 'between-boilerplate-lines');
    });

    const kindsIn = (line: string): string[] =>
      blocksOf(`Dam holds\n\n${line}\n\n${body}`)
        .slice(1, -1)
        .map(([kind]) => kind);
    it('are sentences with a cue or the voice of the publisher', () => {
      const line = (sentence: string): string => `Sign up for our letter. ${sentence} Sign up for our alerts.`;
      assert.deepEqual(kindsIn(line('It is a story of the old valley and its dam and town.')), ['boilerplate']);
      assert.deepEqual(kindsIn(line('It is for you and the old valley and its dam and town.')), ['boilerplate']);
      assert.deepEqual(kindsIn(line('It is for the old valley and its dam and town.')), [
        'boilerplate',
        'paragraph',
        'boilerplate',
      ]);
      assert.deepEqual(kindsIn(line('Photo: our Ama.')), ['boilerplate', 'credit', 'boilerplate']);
    });
    it('are not sentences beside it on one side', () => {
      assert.deepEqual(kindsIn('It is a story of the old valley and its dam. Sign up for our letter.'), [
        'paragraph',
        'boilerplate',
      ]);
      assert.deepEqual(kindsIn('Sign up for our letter. It is a story of the old valley and its dam.'), [
        'boilerplate',
        'paragraph',
      ]);
    });
  });

  describe('right behind boilerplate', () => {
    const behind = (text: string): [string, string][] =>
      blocksOf(`Dam holds\n\nSign up for our letter. ${text}\n\n${body}`).slice(1, -1);
    it('is a sentence in the voice of the publisher of eight words at most', () => {
      assert.deepEqual(
        behind('It is for you and for your dam.').map(([kind]) => kind),
        ['boilerplate'],
      );
      assert.deepEqual(
        behind('It is for you and for your old dam.').map(([kind]) => kind),
        ['boilerplate', 'paragraph'],
      );
      assert.deepEqual(
        behind('It is for them.').map(([kind]) => kind),
        ['boilerplate', 'paragraph'],
      );
    });
    it('are several of them, up to the first that tells something', () => {
      assert.deepEqual(behind('It is for you.  It is for us. The dam held. It is for you.'), [
        ['boilerplate', 'Sign up for our letter. It is for you.  It is for us.'],
        ['paragraph', 'The dam held. It is for you.'],
      ]);
    });
  });

  describe('below the text', () => {
    const last = (...lines: string[]): string[] =>
      blocksOf(['Dam holds', body, ...lines].join('\n\n'))
        .slice(2)
        .map(([kind]) => kind);
    it('are lines up to the first that tells something', () => {
      assert.deepEqual(last('A story for you', 'North | South', 'Reuters', 'Your story'), [
        'boilerplate',
        'boilerplate',
        'credit',
        'boilerplate',
      ]);
      assert.deepEqual(last('A story for you', 'The dam held.', 'Your story'), [
        'paragraph',
        'paragraph',
        'boilerplate',
      ]);
    });
    it('are not the first two lines', () => {
      assert.equal(blocksOf('Dam holds\n\nA story for you')[1][0], 'paragraph');
      assert.equal(blocksOf('Dam holds\n\nA story for you\n\nYour story')[2][0], 'boilerplate');
    });
    it('quote nobody', () => {
      for (const line of ['“It” is your story', '"It" is your story', '«It» is your story', '”It is your story']) {
        assert.equal(ruleOfLastLine(line)?.startsWith('closing') ?? false, false, line);
      }
    });
    it('are buttons between bars, without digits', () => {
      assert.equal(ruleOfLastLine('North | South'), 'closing-buttons');
      assert.equal(ruleOfLastLine('North 5 | South'), 'paragraph');
      assert.equal(ruleOfLastLine('North / South'), 'paragraph');
    });
    it('are looked at in their first three hundred units', () => {
      const long = (units: number, end: string): string => `It is your ${'x'.repeat(units - 17)} story${end}`;
      assert.equal(ruleOfLastLine(long(299, '“')), 'paragraph');
      assert.equal(ruleOfLastLine(long(300, '“')), 'closing-voice');
    });
  });
});
