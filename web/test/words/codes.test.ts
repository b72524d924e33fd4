import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { WORDS } from '../../src/words/words.ts';

// Nobody is shown a code: whatever the server may answer with has its words. Its enumerations are read from its source.

const LAND = '../src/main/java/vn/mocgioi/land';

/** The constants of an enumeration, which may lie within another type. */
function constants(file: string, name: string): string[] {
  const source = readFileSync(`${LAND}/${file}.java`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*/g, '');
  const body = source.slice(source.indexOf(`enum ${name}`));
  const list = body.slice(body.indexOf('{') + 1).split(/[;}]/)[0]!;
  return [...list.matchAll(/(?:^|,)\s*([A-Z][A-Z0-9_]*)/g)].map((found) => found[1]!);
}

for (const [file, name, prefix] of [
  ['clearance/Forecast', 'Reason', 'forecast'],
  ['terms/Step', 'Step', 'step'],
  ['terms/LandUse', 'LandUse', 'land_use'],
  ['terms/ObstacleReason', 'ObstacleReason', 'obstacle'],
  ['checks/FindingCode', 'FindingCode', 'finding'],
  ['terms/MarkerKind', 'MarkerKind', 'marker.kind'],
  ['terms/MarkerStatus', 'MarkerStatus', 'marker.status'],
  ['terms/Milestone', 'Milestone', 'milestone'],
  ['terms/ZoneKind', 'ZoneKind', 'kind'],
] as const) {
  test(`each ${name} of the server has its words as ${prefix}.…`, () => {
    const codes = constants(file, name);
    assert.ok(codes.length > 0, file);
    assert.deepEqual(
      codes.filter((code) => !(`${prefix}.${code}` in WORDS.vi)),
      [],
    );
  });
}
