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
  return decided(technique, screening, (finding) => levelOf(technique, profile, finding));
}

/**
 * What a screening means for a technique that is not among the records, such as a clinic's own.
 *
 * @param technique - any id; comes back in the result
 * @param pressure - its least and most pressure, 1 to 5, where known
 * @param screening - the result of `screen`
 * @param least - the level that any finding has at the least. Default `ask-first`, since nothing else is known of it.
 * @returns as {@link suitability}
 */
export function suitabilityOfUnknown(
  technique: string,
  pressure: TechniqueProfile['pressure'],
  screening: Screening,
  least: Level = 'ask-first',
): Suitability {
  return decided(technique, screening, (finding) => {
    const level = levelOf(technique, pressure ? {pressure} : {}, finding);
    return finding.contraindication === 'none' ? level : levels[Math.max(levels.indexOf(level), levels.indexOf(least))]!;
  });
}

/** The most cautious level, with the findings that have it. */
function decided(technique: TechniqueId, {findings}: Screening, levelFor: (finding: Finding) => Level): Suitability {
  const found = findings.map((finding) => ({finding, level: levelFor(finding)}));
  const worst = Math.max(0, ...found.map(({level}) => levels.indexOf(level)));
  const level = levels[worst]!;
  return {technique, suitability: level, findings: found.filter((each) => each.level === level).map((each) => each.finding)};
}
