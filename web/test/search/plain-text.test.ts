import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { plainText } from '../../src/search/plain-text.ts';

/** The same cases as the server is asked, in SqlRulesTest; from web, where the tests run. */
const cases = '../src/test/resources/rules/plain-text.csv';

for (const line of readFileSync(cases, 'utf8').trim().split('\n').slice(1)) {
  const [written = '', plain] = line.split(',');
  test(`${written} is typed as ${plain}`, () => {
    assert.equal(plainText(written), plain);
  });
}
