// The shape of most of these tests: look for faults, find none, and list those found so that they can be fixed.

import assert from 'node:assert/strict';

export function assertNothing(found, what) {
  if (found.length > 0) assert.fail(`${what}:\n  ${found.join('\n  ')}`);
}
