import {describe, expect, it} from 'vitest';
import {aftercare} from '../../src/knowledge/aftercare/advice.js';
import {conditions} from '../../src/knowledge/conditions/index.js';
import type {Aftercare, Msg} from '../../src/knowledge/model.js';
import {techniqueProfile} from '../../src/knowledge/techniques/profile.js';

const english = ((text: string) => text) as Msg;
const personal = aftercare.filter((record) => record.conditions);
const textOf = ({text}: Aftercare) => text(english);

/** What a visitor reads who has this condition, after this technique. */
const applying = (condition: string, technique = 'swedish-massage') =>
  personal.filter(
    ({conditions: of = [], techniques}) => of.includes(condition) && (techniques === undefined || techniques.includes(technique)),
  );
const now = /get help now|maternity unit now/i;
const today = /be seen (by a doctor )?today|(cancer|care) team today/i;
const leastOf = {now, today, call: /call us|report .* to us/i, advice: /./};

/** The sentence of a text, or the one before it, that says how soon. */
const saying = (text: string, sign: RegExp) => text.split(/(?<=\.)\s/).filter((sentence) => sign.test(sentence));

/**
 * Condition, how soon, and the sign that some line has to name with that urgency. From the condition's row and the
 * warning signs in the facts, and from the aftercare facts; the more cautious where they differ.
 */
type Row = readonly [condition: string, soon: keyof typeof leastOf, sign: RegExp, technique?: string];
const rows: readonly Row[] = [
  // Pregnancy: UR-11, AT-10, rf-pre-eclampsia, rf-pregnancy-loss.
  ['pregnancy-first-trimester', 'now', /cramps/],
  ['pregnancy-first-trimester', 'now', /shoulder pain/],
  ['pregnancy-first-trimester', 'now', /fainting/i],
  ['pregnancy-second-third-trimester', 'now', /moves less/],
  ['pregnancy-second-third-trimester', 'now', /changed sight/],
  ['pregnancy-second-third-trimester', 'now', /one leg/],
  ['high-risk-pregnancy', 'now', /leaking fluid/],
  ['high-risk-pregnancy', 'now', /short of breath/],
  ['pregnancy-bleeding-or-waters', 'now', /bleeding/i],
  ['pre-eclampsia', 'now', /headache/],
  ['pre-eclampsia', 'now', /swelling/],
  ['postpartum', 'now', /bad headache/],
  ['postpartum', 'now', /heavy bleeding/i],
  ['postpartum', 'now', /chest pain/i],
  ['postpartum', 'now', /harming yourself/],
  ['postpartum', 'today', /leg/],
  ['postpartum', 'today', /breast/],
  ['breastfeeding', 'today', /breast/],
  ['pregnancy-loss-recent', 'now', /heavy bleeding/i],
  ['pregnancy-loss-recent', 'now', /fever/i],
  ['trying-to-conceive-ivf', 'now', /severe belly pain/],
  // Cancer and low immunity: rf-chemo-fever, AT-11.
  ...['active-cancer', 'chemotherapy', 'bone-metastasis', 'radiotherapy'].map((id): Row => [id, 'now', /fever/i]),
  ...['low-immunity-no-spleen', 'immunosuppressants', 'organ-transplant', 'sickle-cell-disease', 'central-line-port'].map((id): Row => [
    id,
    'now',
    /fever/i,
  ]),
  ['hiv-aids', 'now', /immunity is low/],
  ['autoimmune-flare', 'now', /immunity is low/],
  ['active-cancer', 'now', /bone or back pain/],
  ['bone-metastasis', 'now', /bone or back pain/],
  ['active-cancer', 'today', /bleeding/i],
  ['chemotherapy', 'today', /bruises/],
  ['corticosteroids-long-term', 'now', /vomiting, fainting, fever/i],
  ['adrenal-pituitary', 'now', /vomiting, fainting, fever/i],
  // Bleeding: UR-10, CC-03, rf-heavy-bleeding, rf-after-bleed.
  ...['anticoagulants', 'bleeding-disorder', 'thrombocytopenia'].flatMap((id): Row[] => [
    [id, 'now', /growing bruise/],
    [id, 'now', /black stools/],
    [id, 'now', /bleeding that does not stop/],
    [id, 'now', /headache/],
    [id, 'now', /knock to the head/],
    [id, 'today', /bruises/i],
    [id, 'call', /every new bruise/, 'deep-tissue-massage'],
    [id, 'call', /every new bruise/, 'cupping'],
    [id, 'call', /every new bruise/, 'remedial-massage'],
  ]),
  ['bleeding-disorder', 'now', /joint or muscle/],
  ['thrombocytopenia', 'today', /tiny red spots/],
  ['antiplatelets-nsaids', 'now', /black stools/],
  ['antiplatelets-nsaids', 'call', /bruises/],
  ['liver-disease-hepatitis', 'now', /black stools/],
  ['liver-disease-hepatitis', 'now', /confused/],
  ['fragile-skin', 'call', /torn skin/],
  // Clots: UR-01, UR-02, AR-03, rf-leg-clot, rf-lung-clot.
  ...[
    'deep-vein-thrombosis',
    'pulmonary-embolism',
    'clot-history',
    'clot-risk-factors',
    'superficial-thrombophlebitis',
    'recent-surgery',
    'hormones-contraception-hrt',
    'cancer-hormone-tablets',
    'active-cancer',
    'oedema-unexplained',
  ].flatMap((id): Row[] => [
    [id, 'now', /short of breath/i],
    [id, 'today', /one leg or arm swollen/i],
  ]),
  ['central-line-port', 'today', /arm swollen/],
  ['joint-replacement', 'today', /leg or arm swollen/],
  ['varicose-veins', 'now', /bleeds/],
  ['varicose-veins', 'today', /hot, red, hard/],
  // Heart, arteries, brain: UR-01, UR-03, UR-04, UR-05, AR-05, S3-43.
  ...['heart-failure', 'myocardial-infarction-recent', 'angina-coronary-disease', 'heart-rhythm-or-other-heart-disease'].map((id): Row => [
    id,
    'now',
    /chest pain/i,
  ]),
  ['heart-failure', 'today', /swelling in your legs/],
  ['pacemaker-icd', 'now', /shock/],
  ['hypertension', 'now', /headache/],
  ['stroke-tia-history', 'now', /drooping face/i],
  ['aneurysm', 'now', /tearing/],
  ['peripheral-artery-disease', 'now', /cold, pale, numb/],
  ['circulatory-problem-unspecified', 'now', /cold, pale, numb/],
  ['neck-injury-whiplash', 'now', /neck or head pain on one side/],
  ['neck-injury-whiplash', 'now', /seeing double|see double/],
  ['headache-migraine', 'now', /sudden, severe headache/],
  ['brain-shunt-chiari', 'now', /vomiting/],
  ['head-injury-concussion', 'now', /drowsiness/],
  ['polymyalgia-giant-cell', 'now', /loss of sight/],
  ['polymyalgia-giant-cell', 'today', /sore scalp/],
  ['epilepsy', 'now', /fit/],
  ['spinal-cord-injury', 'now', /pounding headache/],
  ['low-blood-pressure-fainting', 'advice', /before you stand/],
  ['blood-pressure-medicine', 'advice', /before you stand/],
  ['anaemia', 'advice', /before you stand/],
  // Spine, bones, joints, muscles: AR-02, UR-06, UR-07, UR-08.
  ['disc-herniation-sciatica', 'now', /numb between the legs/i],
  ['disc-herniation-sciatica', 'now', /weakness/],
  ['back-neck-pain-ordinary', 'now', /bladder/],
  ['rheumatoid-arthritis', 'now', /weakness/],
  ['osteoporosis', 'today', /back, ribs or hip/],
  ['osteoporosis', 'now', /severe pain after a fall/i],
  ['older-adult-frailty', 'today', /fall/],
  ['ankylosing-spondylitis', 'now', /fall/],
  ['joint-replacement', 'now', /cannot move or stand/],
  ['joint-replacement', 'today', /hot, swollen/],
  ['gout', 'today', /hot, swollen/],
  ['acute-soft-tissue-injury', 'today', /bear weight/],
  ['shingles', 'now', /loss of sight/],
  ['recent-vaccine', 'now', /swollen face/i],
  ['everyday-medicines', 'now', /dark urine/],
  ['dermatomyositis-myositis', 'now', /dark urine/],
  ['fibromyalgia-chronic-pain', 'call', /flare/],
  // Skin, lymph, wounds, heat: AC-10, AR-04, AR-07, AT-05, AT-08, AT-09, rf-red-streaks.
  ['lymphoedema', 'today', /heat/],
  ['lymph-node-removal', 'today', /fever/],
  ['lymph-node-removal', 'advice', /warm pack/],
  ['recent-surgery', 'today', /wound/],
  ['recent-surgery', 'now', /shivering/],
  ['lymphoedema', 'now', /shivering/],
  ['minor-discomfort-history', 'now', /growing bruise/],
  ['fever', 'now', /stiff neck/],
  ['tuberculosis', 'now', /coughing up blood/],
  ['severe-bruising', 'now', /growing bruise/],
  ['recent-scar', 'today', /scar/],
  ['cellulitis-skin-infection', 'today', /red, hot/],
  ['diabetes', 'advice', /marks that you cannot feel/],
  ['peripheral-neuropathy', 'advice', /marks that you cannot feel/],
  ['diabetes', 'advice', /warm or cold pack/],
  ['peripheral-artery-disease', 'advice', /warm or cold pack/],
  ['diabetes', 'today', /burn or blister/, 'hot-stone-massage'],
  ['spinal-cord-injury', 'today', /burn or blister/, 'heat-cold-packs'],
  ['transdermal-patch-topical', 'advice', /heat off a medicine patch/],
  // Diabetes: rf-diabetic-emergency, skin-ulcer.
  ['diabetes', 'now', /shaky, sweaty or confused/],
  ['insulin-injection', 'now', /shaky, sweaty or confused/],
  ['diabetes', 'today', /sore/],
  ['diabetes-with-complications', 'now', /black finger or toe/],
  // Breathing, allergy, belly, kidneys: AR-06, AR-08, UR-09, HY-07, rf-abdomen, rf-kidney.
  ['asthma', 'now', /inhaler/],
  ['copd-emphysema', 'now', /blue lips/],
  ['muscle-nerve-wasting', 'now', /swallowing/],
  ['allergy', 'now', /swollen face/i],
  ['hernia', 'now', /lump/],
  ['peptic-ulcer', 'now', /black stools/],
  ['kidney-stones', 'now', /cannot pass urine/],
  ['kidney-failure-dialysis', 'now', /fistula that bleeds/],
  ['kidney-failure-dialysis', 'today', /buzz/],
  ['kidney-failure-dialysis', 'advice', /squeeze or press/],
  ['kidney-failure-dialysis', 'advice', /fluid limit/],
  ['heart-failure', 'advice', /fluid limit/],
  // Mind and medicines: UR, CC-06, AC-07, rf-suicidal, rf-drowsy-confused.
  ...['panic-anxiety', 'severe-mental-illness', 'trauma-history', 'stress-anxiety-low-mood', 'antidepressants'].flatMap((id): Row[] => [
    [id, 'now', /suicide/],
    [id, 'call', /distress/],
  ]),
  ['panic-anxiety', 'now', /chest pain/i],
  ['opioid-painkillers', 'now', /slow breathing/],
  ['sedatives-muscle-relaxants', 'now', /hard to wake/i],
  ['opioid-painkillers', 'advice', /do not drive/i],
  ['unable-to-consent', 'now', /newly confused/],
];

describe('aftercare for a visitor’s own answers', () => {
  it.each(rows.map((row) => ({row})))('$row', ({row: [condition, soon, sign, technique]}) => {
    const said = applying(condition, technique).filter((record) => {
      const text = textOf(record);
      // A sign has the urgency of its own sentence; "Also …" goes on with the one before.
      const sentences = text.split(/(?<=[.?])\s/);
      return saying(text, sign).some((sentence) => {
        let at = sentences.indexOf(sentence);
        while (at > 0 && /^Also\b/.test(sentences[at]!)) at -= 1;
        const from = soon === 'call' ? text : sentences[at]!;
        return leastOf[soon].test(from);
      });
    });
    expect(said.map(({id}) => id)).not.toEqual([]);
  });

  it('asks for the firm-work line after every technique that can be strong', () => {
    for (const [technique, {pressure}] of Object.entries(techniqueProfile)) {
      if ((pressure?.[1] ?? 0) >= 4)
        expect(
          applying('anticoagulants', technique).map(({id}) => id),
          technique,
        ).toContain('for-easy-bleeding-firm-work');
    }
    expect(applying('anticoagulants').map(({id}) => id)).not.toContain('for-easy-bleeding-firm-work');
  });
});

describe('records for a visitor’s own answers', () => {
  it('name conditions that exist, once each, and never areas', () => {
    const ids = conditions.filter(({category}) => category !== 'red-flags').map(({id}) => id);
    for (const {id, conditions: of = [], regions} of personal) {
      expect(id).toMatch(/^for-/);
      expect(of.length, id).toBeGreaterThan(0);
      expect(new Set(of).size, id).toBe(of.length);
      expect(
        of.filter((each) => !ids.includes(each)),
        id,
      ).toEqual([]);
      expect(regions, id).toBeUndefined();
    }
    expect(aftercare.filter(({id, conditions: of}) => id.startsWith('for-') && !of)).toEqual([]);
  });

  it('say their own urgency, the most urgent first, since they stand under one heading', () => {
    for (const record of personal) {
      const text = textOf(record);
      const soonest = now.test(text) ? 'now' : today.test(text) ? 'today' : undefined;
      expect([record.id, record.urgency], text).toEqual([record.id, soonest]);
      expect([record.id, record.kind === 'help'], text).toEqual([record.id, soonest !== undefined]);
      if (now.test(text) && today.test(text)) expect(text.search(now), record.id).toBeLessThan(text.search(today));
    }
  });

  it('are short, and never milder than the warning sign they name', () => {
    const flags = new Map(conditions.map((each) => [each.id, each]));
    for (const record of personal) {
      expect(textOf(record).length, record.id).toBeLessThanOrEqual(record.id === 'for-pregnancy' ? 340 : 200);
      if (!record.redFlag) continue;
      const flag = flags.get(record.redFlag);
      expect(flag?.category, record.id).toBe('red-flags');
      expect(record.kind, record.id).toBe('help');
      if (flag?.urgency !== 'today' && record.urgency === 'today')
        expect(
          personal.some(
            (other) =>
              other.redFlag === record.redFlag &&
              other.urgency === 'now' &&
              record.conditions!.every((each) => other.conditions!.includes(each)),
          ),
          record.id,
        ).toBe(true);
    }
  });

  it('say that nothing is published wherever no source is', () => {
    for (const {id, ownCaution, sources} of personal) expect([id, Boolean(ownCaution)]).toEqual([id, sources.includes('own-caution')]);
  });

  it('name what cannot wait for each condition that can be an emergency', () => {
    const emergencies = (id: string) =>
      (conditions.find((each) => each.id === id)?.followUps ?? [])
        .flatMap(({answers}) => answers)
        .filter(({contraindication}) => contraindication === 'emergency');
    const has = (id: string, ...urgencies: readonly (string | undefined)[]) =>
      personal.some((each) => each.conditions!.includes(id) && urgencies.includes(each.urgency));
    const named = conditions.filter(({id, category}) => category !== 'red-flags' && !generalLinesSuffice.includes(id)).map(({id}) => id);
    const callNow = named.filter((id) => emergencies(id).some(({urgency}) => urgency !== 'today'));
    expect(callNow.length).toBeGreaterThan(120);
    expect(callNow.filter((id) => !has(id, 'now'))).toEqual([]);
    expect(named.filter((id) => emergencies(id).length > 0 && !has(id, 'now', 'today'))).toEqual([]);
  });
});

/**
 * Passing states and everyday needs whose signs the general lines of every card name, or a checked lump; and the two
 * that stand for an emergency of any kind, where the screening's own notice comes first.
 */
const generalLinesSuffice: readonly string[] = [
  'acute-serious-illness',
  'autism-sensory-needs',
  'benign-lump',
  'frostbite',
  'gastroenteritis',
  'undiagnosed-lump-or-mole',
];
