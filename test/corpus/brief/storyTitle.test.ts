import assert from 'node:assert/strict';
import { storyTitle } from '../../../src/corpus/brief/storyTitle';
import { storyOf } from './storyOf';

/** Papers on one flood, each under a headline of its own. */
function titleUnder(...headlines: readonly string[]): string | undefined {
  const leads = [
    'The river Osk flooded the valley of Veltra on Monday and the old bridge fell, the council said.',
    'A flood of the Osk brought the old bridge of Veltra down on Monday after days of rain in the valley.',
    'Engineers looked at what is left of the old bridge in Veltra, which fell when the river Osk flooded the valley.',
  ];
  const { sources } = storyOf(
    Object.fromEntries(headlines.map((headline, index) => [`p${index}`, `${headline}\n\n${leads[index]}\n`])),
  );
  return storyTitle(sources, []);
}

describe('the title of a story', () => {
  const cases: readonly [string, readonly string[], string | undefined][] = [
    [
      'the headline whose words most sources have',
      ['Mayor defends budget for new town hall', 'Old bridge of Veltra falls in flood', 'Rain to last'],
      'Old bridge of Veltra falls in flood',
    ],
    [
      'its first part where the rest tells less',
      ['Flood brings down old bridge of Veltra, mayor defends costly budget', 'Rain to last', 'What next for us'],
      'Flood brings down old bridge of Veltra',
    ],
    ['no question', ['Why did the old bridge of Veltra fall in the flood?', 'Rain to last', 'What next'], undefined],
    ['no words of somebody', ['‘The old bridge of Veltra fell in the flood’', 'Rain to last', 'What next'], undefined],
    ['no cry in capitals', ['OLD BRIDGE OF VELTRA FALLS IN FLOOD', 'Rain to last', 'What next'], undefined],
    ['nothing too short', ['Veltra bridge falls', 'Rain to last', 'What next'], undefined],
    ['nothing that sources do not tell', ['Mayor defends costly budget again', 'Rain to last', 'What next'], undefined],
  ];
  for (const [name, headlines, title] of cases) it(`is ${name}`, () => assert.equal(titleUnder(...headlines), title));

  it('is nothing on which sources differ', () => {
    const { sources } = storyOf({
      one: 'Flood kills 12 people near Veltra\n\nThe flood killed 12 people near Veltra, the ministry said.\n',
      two: 'Army helps\n\nThe flood killed 15 people near Veltra, the ministry said.\n',
    });
    assert.equal(storyTitle(sources, []), undefined);
    assert.equal(storyTitle({ ...sources, disputes: [] }, []), 'Flood kills 12 people near Veltra');
  });

  it('is no headline that states more than its text', () => {
    const { sources } = storyOf({
      one: 'Old bridge of Veltra not checked\n\nNobody checked the old bridge of Veltra.\n',
    });
    const headline = { uri: 'one.txt', start: 0, end: 10 };
    assert.equal(storyTitle(sources, []), 'Old bridge of Veltra not checked');
    assert.equal(storyTitle(sources, [{ headline, text: headline }]), undefined);
  });
});
