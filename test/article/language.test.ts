import assert from 'node:assert/strict';
import { detectLanguage, languageOf, languageRules } from '../../src/article/language';
import { scanTokens } from '../../src/text/tokenise';
import { testRules } from '../fixtures/rules';

const languageIn = (text: string): string => detectLanguage(text, scanTokens(text));

describe('language', () => {
  testRules(languageRules, (text) => {
    const { rule } = languageOf(text, scanTokens(text));
    return rule ? [{ start: 0, end: text.length, rule }] : [];
  });

  const cases: [string, string][] = [
    ['', 'und'],
    ['12 + 5', 'und'],
    ['Dam holds', 'en'],
    ['Überschwemmung', 'und'],
    ['Größe und Höhe', 'de'],
    ['The dam held and the town was safe', 'en'],
    ['Der Damm hält, und die Stadt ist mit dem Schrecken davongekommen', 'de'],
    ['La ciudad no se ha inundado, pero el agua está muy alta', 'es'],
    ['Depuis la crue, les gens de la ville ne sont pas dans leur maison', 'fr'],
    ['De stad is niet onder water gelopen, maar het scheelde niet veel', 'nl'],
    ['Вода поднялась', 'und'],
    ['Вода поднялась, но город не пострадал', 'ru'],
    ['水位上升了。', 'zh'],
    ['川の水が増えた', 'ja'],
    ['강물이 불었다', 'ko'],
    ['ارتفع الماء', 'ar'],
    ['המים עלו', 'he'],
    ['น้ำขึ้นแล้ว', 'th'],
    ['पानी बढ़ा', 'hi'],
    ['Το νερό ανέβηκε', 'el'],
  ];
  for (const [text, expected] of cases)
    it(`of “${text}” is ${expected}`, () => assert.equal(languageIn(text), expected));

  it('is English for few words in plain letters, unless three function words more speak for another', () => {
    assert.equal(languageIn('Der Damm und die'), 'de');
    assert.equal(languageIn('Damm und die'), 'en');
    assert.equal(languageIn('Damm und die of'), 'en');
    assert.equal(languageIn('Der Damm und die of'), 'en');
    const words = (count: number): string => `de la ${'x '.repeat(count - 2)}`;
    assert.equal(languageIn(words(24)), 'en');
    assert.notEqual(languageIn(words(25)), 'en');
  });
  it('needs two function words, and one in ten words', () => {
    const text = (fillers: number, functionWords: string): string => `é ${functionWords} ${'x '.repeat(fillers)}`;
    assert.equal(languageOf(text(0, 'und der'), scanTokens(text(0, 'und der'))).rule, 'function-words');
    assert.equal(languageOf(text(0, 'und'), scanTokens(text(0, 'und'))).rule, undefined);
    assert.equal(languageOf(text(27, 'und der den'), scanTokens(text(26, 'und der den'))).rule, 'function-words');
    assert.equal(languageOf(text(27, 'und der den'), scanTokens(text(27, 'und der den'))).rule, undefined);
  });
  it('is English where English and another have the same number', () => {
    assert.equal(languageIn('Größe in was'), 'en');
  });
  it('is told from the first thousand words', () => {
    assert.equal(languageIn(`${'the dam '.repeat(500)}${'der und '.repeat(3000)}`), 'en');
    assert.equal(languageIn(`${'der Damm '.repeat(499)}the dam ${'the and '.repeat(3000)}`), 'de');
  });
});
