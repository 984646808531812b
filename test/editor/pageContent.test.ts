import assert from 'node:assert/strict';
import { PageContent } from '../../src/editor/pageContent';

/** A page of which it is counted what it asks for and noted what it is given; answers come when they are let through. */
function pageOf(answers: readonly (object | undefined)[]): {
  content: PageContent;
  posted: object[];
  asked: () => number;
  answer: () => Promise<void>;
} {
  const posted: object[] = [];
  const waiting: (() => void)[] = [];
  let asked = 0;
  const content = new PageContent(
    async () => {
      const answer = answers.at(Math.min(asked++, answers.length - 1));
      await new Promise<void>((resolve) => waiting.push(resolve));
      return answer;
    },
    (told) => Promise.resolve(posted.push(told)),
  );
  const answer = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { content, posted, asked: () => asked, answer };
}

describe('the content of a page', () => {
  const [one, two] = [{ told: 1 }, { told: 2 }];

  it('is asked for once when the page listens before the answer is there', async () => {
    const { content, posted, asked, answer } = pageOf([one]);
    const shown = content.refresh();
    const ready = content.pageReady();
    await answer();
    await Promise.all([shown, ready]);
    assert.deepEqual([asked(), posted], [1, [one]]);
  });

  it('is asked for once when the answer is there before the page listens', async () => {
    const { content, posted, asked, answer } = pageOf([one]);
    const shown = content.refresh();
    await answer();
    await shown;
    assert.deepEqual(posted, []);
    await content.pageReady();
    assert.deepEqual([asked(), posted], [1, [one]]);
  });

  it('is given again to a page that was made anew, and otherwise only when it is another', async () => {
    const { content, posted, answer } = pageOf([one, one, two]);
    void content.refresh();
    await answer();
    await content.pageReady();
    void content.refresh();
    await answer();
    assert.deepEqual(posted, [one]);
    await content.pageReady();
    assert.deepEqual(posted, [one, one]);
    void content.refresh();
    await answer();
    assert.deepEqual(posted, [one, one, two]);
  });

  it('is asked for once more, however much has changed meanwhile', async () => {
    const { content, posted, asked, answer } = pageOf([one, two]);
    void content.refresh();
    void content.pageReady();
    void content.refresh();
    void content.refresh();
    await answer();
    await answer();
    await answer();
    assert.deepEqual([asked(), posted], [2, [one, two]]);
  });

  it('is asked for by the page where there was no answer', async () => {
    const { content, posted, asked, answer } = pageOf([undefined, one]);
    void content.refresh();
    await answer();
    void content.pageReady();
    await answer();
    assert.deepEqual([asked(), posted], [2, [one]]);
  });
});
