import {describe, expect, it} from 'vitest';
import {stopOf} from '../../src/elements/screening-notice.js';
import type {Finding, Screening} from '../../src/knowledge/model.js';

const emergency = (urgency?: Finding['urgency']) => ({contraindication: 'emergency', urgency}) as Finding;
const screening = (...findings: Finding[]): Screening => ({contraindication: 'emergency', findings});

describe('what cannot wait', () => {
  it('is now unless every emergency can wait until today, in any order', () => {
    expect(stopOf(screening(emergency('today'), emergency('now')))).toBe('now');
    expect(stopOf(screening(emergency('now'), emergency('today')))).toBe('now');
    expect(stopOf(screening(emergency('today'), emergency()))).toBe('now');
    expect(stopOf(screening(emergency('today'), {contraindication: 'absolute'} as Finding))).toBe('today');
    expect(stopOf(screening())).toBe('now');
  });

  it('is to wait with "absolute", and nothing with less or without answers', () => {
    expect(stopOf({contraindication: 'absolute', findings: []})).toBe('wait');
    expect(stopOf({contraindication: 'clearance', findings: []})).toBeUndefined();
    expect(stopOf(undefined)).toBeUndefined();
  });
});
