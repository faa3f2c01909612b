import { expect, test } from 'vitest';
import * as rasad from '../../src/index.js';

test('the library exports what it promises', () => {
  expect(Object.keys(rasad).sort()).toEqual([
    'ACTS',
    'CLAIM_TYPES',
    'REPORT_FORMATS',
    'RequestError',
    'SECTORS',
    'boardJson',
    'boardTable',
    'createReader',
    'evaluate',
    'gloss',
    'problemOf',
    'read',
    'recordOf',
    'renderReport',
    'report',
  ]);
});
