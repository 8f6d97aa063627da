import type {Finding, Screening, Suitability, TechniqueId} from './model.js';
import {nearest} from './nearest.js';
import {techniqueProfile, type TechniqueProfile} from './techniques/profile.js';

type Level = Suitability['suitability'];

const levels: readonly Level[] = ['usual', 'adapt', 'ask-first', 'avoid'];

function levelOf(technique: TechniqueId, {pressure}: TechniqueProfile, {contraindication, avoid, maxPressure}: Finding): Level {
  // Nothing is left of the condition itself; what its answer hands over to is a finding of its own, with its own limits.
  if (contraindication === 'none') return 'usual';
  if (contraindication === 'emergency' || contraindication === 'absolute') return 'avoid';
  if (avoid.includes(technique)) return 'avoid';
  if (maxPressure !== undefined && pressure !== undefined && maxPressure < pressure[0]) return 'avoid';
  return contraindication === 'clearance' ? 'ask-first' : 'adapt';
}

/**
 * What a screening means for one technique; the most cautious finding wins.
 *
 * `avoid`: no massage for now, the finding leaves this technique out, or it allows less pressure than the technique's
 * least · `ask-first`: only with a doctor's agreement · `adapt`: with changes, which the findings name (areas, less
 * pressure, strokes left out) · `usual`: nothing found, which never means cleared. Without findings `usual`.
 *
 * @param technique - id of a modality, stroke or adjunct
 * @param screening - the result of `screen`
 * @returns the findings of that level, in the order of the screening (most cautious first)
 * @throws TypeError that names the value and the nearest known id, for an unknown technique
 */
export function suitability(technique: TechniqueId, screening: Screening): Suitability {
  const profile = Object.hasOwn(techniqueProfile, technique) ? techniqueProfile[technique] : undefined;
  if (!profile) {
    const hint = nearest(String(technique), Object.keys(techniqueProfile));
    throw new TypeError(`Unknown technique ${JSON.stringify(technique)}. Nearest known id: "${hint}".`);
  }
  const found = screening.findings.map((finding) => ({finding, level: levelOf(technique, profile, finding)}));
  const worst = Math.max(0, ...found.map(({level}) => levels.indexOf(level)));
  const level = levels[worst] ?? 'usual';
  return {technique, suitability: level, findings: found.filter((each) => each.level === level).map((each) => each.finding)};
}
