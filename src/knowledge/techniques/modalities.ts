import type {Technique} from '../model.js';
import {techniqueNames} from './names.js';

/** Whole styles of massage. */
export const modalities: readonly Technique[] = [
  {
    id: 'swedish-massage',
    kind: 'modality',
    name: techniqueNames['swedish-massage'],
    synonyms: (msg) =>
      msg(
        'classical massage, classic massage, relaxation massage, relaxing massage, Western massage, full body massage, whole body massage, first massage, sweedish massage, swedisch massage',
      ),
    summary: (msg) =>
      msg(
        'Flowing, rhythmic strokes on a table, slowly through the muscles of your whole body. Gliding, kneading, rubbing, tapping, shaking and stretches aim to warm stiff muscles and relax body and mind. It is one of the best-known kinds, often chosen to relax or for less pain.',
      ),
    feel: (msg) => msg('Calm, warm and flowing, with light to medium pressure. You may feel drowsy afterwards.'),
    pressure: [2, 3],
    minutes: [30, 90],
    goals: ['relaxation', 'pain'],
    regions: ['whole-body', 'upper-back', 'lower-back', 'thighs', 'lower-legs', 'arms', 'neck', 'shoulders'],
    strokes: ['effleurage', 'petrissage', 'friction', 'tapotement', 'vibration', 'passive-stretching'],
    cautions: ['hypertension', 'deep-vein-thrombosis', 'heart-failure', 'varicose-veins', 'fever'],
    benefits: [
      {
        text: (msg) =>
          msg(
            'After one session you may feel less anxious for a while. Your heart rate and blood pressure may be a little lower for a short time.',
          ),
        evidence: 'moderate',
        sources: ['moyer-2004', 'seed-003-findatherapy'],
        facts: ['S3-10'],
      },
      {
        text: (msg) => msg('May ease low back pain for a short time. The studies are of low quality.'),
        evidence: 'limited',
        sources: ['furlan-2015', 'kumar-2013', 'seed-003-findatherapy'],
        facts: ['S3-10'],
      },
      {
        text: (msg) =>
          msg('May ease the pain of a worn knee joint (osteoarthritis) a little. In one trial 60 minutes once a week worked out best.'),
        evidence: 'limited',
        sources: ['perlman-2012'],
      },
    ],
    limits: (msg) => msg('In fibromyalgia, studies found no clear benefit from Swedish massage alone.'),
    sources: [
      'healthlinkbc',
      'furlan-2015',
      'kumar-2013',
      'moyer-2004',
      'yuan-2015',
      'perlman-2012',
      'seed-001-radiant',
      'seed-002',
      'seed-003-findatherapy',
      'seed-004-msd',
    ],
    facts: ['S1-16', 'S1-17', 'S1-18', 'S2-36', 'S2-37', 'S2-38', 'S3-08', 'S3-09', 'S4-04'],
  },
  {
    id: 'deep-tissue-massage',
    kind: 'modality',
    name: techniqueNames['deep-tissue-massage'],
    synonyms: (msg) => msg('deep massage, deep muscle massage, firm massage, hard massage, strong massage, strong pressure, elbow massage'),
    summary: (msg) =>
      msg(
        'Slow strokes and steady, focused pressure with fingers, forearms or elbows. They follow the muscle fibres and the thin tissue around them (fascia) in the deeper layers. People choose it for knotted muscles, long-lasting pain, or to move more easily.',
      ),
    feel: (msg) =>
      msg(
        'Strong, sometimes a "good hurt". It has to stay within your comfort and should not leave bruises. Being sore for a day or two afterwards is common.',
      ),
    pressure: [4, 5],
    minutes: [45, 90],
    goals: ['pain', 'tight-spots'],
    regions: ['upper-back', 'lower-back', 'shoulders', 'pelvis', 'thighs', 'lower-legs'],
    strokes: ['effleurage', 'friction', 'ischaemic-compression'],
    cautions: [
      'anticoagulants',
      'bleeding-disorder',
      'osteoporosis',
      'deep-vein-thrombosis',
      'active-cancer',
      'peripheral-neuropathy',
      'pregnancy-second-third-trimester',
      'opioid-painkillers',
      'corticosteroids-long-term',
      'sickle-cell-disease',
      'thrombocytopenia',
      'bone-metastasis',
      'pregnancy-first-trimester',
    ],
    benefits: [
      {
        text: (msg) =>
          msg(
            'May ease low back pain for a short time, as other massage does. No kind of massage has been shown to work better than another.',
          ),
        evidence: 'limited',
        sources: ['nccih-massage', 'furlan-2015', 'seed-001-radiant', 'seed-003-findatherapy'],
        facts: ['S1-20', 'S3-12'],
      },
    ],
    limits: (msg) =>
      msg(
        'It is not proven that it lengthens muscle, frees stuck tissue or brings back strength. Serious harm from massage is rare, but most of it is linked to forceful work.',
      ),
    sources: [
      'nccih-massage',
      'furlan-2015',
      'yin-2014',
      'cambron-2007',
      'walton-scale',
      'seed-000-revive',
      'seed-001-radiant',
      'seed-002',
      'seed-003-findatherapy',
    ],
    facts: ['S0-42', 'S0-55', 'S0-56', 'S1-19', 'S1-20', 'S2-39', 'S2-40', 'S3-11', 'S3-12'],
  },
  {
    id: 'sports-massage',
    kind: 'modality',
    name: techniqueNames['sports-massage'],
    synonyms: (msg) =>
      msg(
        'athletic massage, athlete massage, sport massage, pre-event massage, post-event massage, maintenance massage, recovery massage, runner massage, gym massage',
      ),
    summary: (msg) =>
      msg(
        'Swedish and deep methods, adapted to a sport: brisk before an event, with strokes meant for recovery after it. The therapist may stretch you, and you may move a joint yourself. Athletes often use it beside training, to get ready, and after hard effort or an injury.',
      ),
    feel: (msg) => msg('Brisk and light before an event. Slower and firmer between events.'),
    pressure: [2, 4],
    minutes: [15, 60],
    goals: ['sport', 'tight-spots'],
    regions: ['whole-body'],
    strokes: ['effleurage', 'petrissage', 'friction', 'tapotement', 'passive-stretching', 'compression', 'active-joint-mobilisation'],
    cautions: ['acute-soft-tissue-injury', 'fracture', 'deep-vein-thrombosis', 'severe-bruising'],
    benefits: [
      {
        text: (msg) => msg('May ease soreness a little in the days after exercise.'),
        evidence: 'moderate',
        sources: ['davis-2020', 'guo-2017', 'seed-003-findatherapy'],
        facts: ['S3-15'],
      },
      {
        text: (msg) => msg('May make you a little more flexible.'),
        evidence: 'moderate',
        sources: ['davis-2020'],
      },
    ],
    limits: (msg) =>
      msg(
        'In studies it made no difference to strength, sprinting, jumping, stamina or tiredness. No studies were found that show an injury mending faster.',
      ),
    sources: ['davis-2020', 'guo-2017', 'seed-002', 'seed-003-findatherapy'],
    facts: ['S2-41', 'S2-42', 'S2-43', 'S3-13', 'S3-14', 'S3-15'],
  },
  {
    id: 'shiatsu',
    kind: 'modality',
    name: techniqueNames.shiatsu,
    synonyms: (msg) =>
      msg(
        'Japanese massage, finger-pressure massage, finger pressure, Japanese finger-pressure massage, shiatzu, shiatso, zen shiatsu, clothed massage, massage without oil',
      ),
    summary: (msg) =>
      msg(
        'Comes from Japan; the name means "finger pressure". You stay clothed. The practitioner presses points and lines on your body with fingers and thumbs, sometimes with elbows, knees or feet, and adds gentle stretches. It is often compared with acupuncture, but no needles are used.',
      ),
    feel: (msg) => msg('Rhythmic pressing without oil. Some points may feel tender.'),
    pressure: [2, 4],
    minutes: [45, 60],
    goals: ['relaxation', 'tight-spots'],
    regions: ['whole-body'],
    strokes: ['compression', 'passive-stretching'],
    cautions: ['pregnancy-first-trimester', 'osteoporosis', 'anticoagulants', 'deep-vein-thrombosis'],
    benefits: [],
    limits: (msg) =>
      msg(
        'Studies so far cannot tell whether it helps. Practitioners believe that pressing the points sets energy free and brings body and mind back into balance. This is a tradition, not something that studies have shown.',
      ),
    sources: ['robinson-2011', 'seed-003-findatherapy', 'seed-004-msd'],
    facts: ['S3-16', 'S3-17', 'S3-18', 'S3-19', 'S4-05'],
  },
  {
    id: 'acupressure',
    kind: 'modality',
    name: techniqueNames.acupressure,
    synonyms: (msg) =>
      msg(
        'pressure-point massage, pressure points, pressure point massage, acupuncture without needles, meridian massage, accupressure, acupresure',
      ),
    summary: (msg) =>
      msg(
        'Firm finger pressure, held on certain points of the body. By tradition the points lie along lines called meridians. No needles are used.',
      ),
    feel: (msg) => msg('A dull ache at the point while it is pressed.'),
    pressure: [2, 3],
    minutes: [15, 45],
    goals: ['pain', 'relaxation'],
    regions: ['hands', 'feet', 'arms', 'thighs', 'lower-legs', 'upper-back', 'lower-back'],
    strokes: ['compression'],
    cautions: ['pregnancy-first-trimester', 'anticoagulants', 'severe-bruising'],
    benefits: [
      {
        text: (msg) => msg('May ease period pain, labour pain and low back pain.'),
        evidence: 'moderate',
        sources: ['robinson-2011'],
      },
      {
        text: (msg) => msg('May help when you feel sick after an operation.'),
        evidence: 'moderate',
        sources: ['robinson-2011'],
      },
      {
        text: (msg) => msg('May help older people who live in a care home to sleep better.'),
        evidence: 'moderate',
        sources: ['robinson-2011'],
      },
      {
        text: (msg) => msg('May ease anxiety and stress. Only weak studies say so.'),
        evidence: 'limited',
        sources: ['robinson-2011'],
      },
    ],
    limits: (msg) => msg('The lines on the body are a traditional idea. If you are pregnant, ask your midwife or doctor first.'),
    sources: ['robinson-2011', 'nccih-massage-2013', 'seed-003-findatherapy', 'seed-004-msd'],
    facts: ['S3-16', 'S3-18', 'S4-05'],
  },
  {
    id: 'trigger-point-therapy',
    kind: 'modality',
    name: techniqueNames['trigger-point-therapy'],
    synonyms: (msg) =>
      msg(
        'myofascial trigger point therapy, pressure-point release, trigger point massage, trigger point release, muscle knots, knot massage, knots, stiff neck, triggerpoint, tension headache, referred pain',
      ),
    summary: (msg) =>
      msg(
        'Direct, sometimes strong pressure, strokes and stretches for tender, tight spots in a muscle (trigger points or "knots") that can send pain elsewhere. The aim is less spreading pain and easier movement. People ask for it for knots, a stiff neck, an injury or one tight muscle.',
      ),
    feel: (msg) =>
      msg(
        'Tender at first; this should ease while the spot is held. You may feel a brief ache somewhere else. Say at once if it is sharp or too much.',
      ),
    pressure: [3, 4],
    minutes: [30, 60],
    goals: ['pain', 'tight-spots'],
    regions: ['neck', 'shoulders', 'upper-back', 'lower-back', 'pelvis', 'lower-legs'],
    strokes: ['ischaemic-compression', 'passive-stretching'],
    cautions: ['anticoagulants', 'bleeding-disorder', 'osteoporosis', 'varicose-veins', 'neck-injury-whiplash'],
    benefits: [
      {
        text: (msg) => msg('May ease neck pain and help your neck move, for a short time.'),
        evidence: 'limited',
        sources: ['xu-2023'],
      },
      {
        text: (msg) => msg('May help a sore spot bear more pressure before it hurts.'),
        evidence: 'limited',
        sources: ['lu-2022'],
      },
    ],
    limits: (msg) => msg('Overall, people in the studies did not rate their own pain as lower.'),
    sources: ['lu-2022', 'xu-2023', 'seed-000-revive', 'seed-001-radiant', 'seed-002'],
    facts: ['S0-04', 'S1-21', 'S1-22', 'S2-04', 'S2-44', 'S2-45', 'S2-46'],
  },
  {
    id: 'neuromuscular-therapy',
    kind: 'modality',
    name: techniqueNames['neuromuscular-therapy'],
    synonyms: (msg) => msg('NMT, neuromuscular massage, medical massage, neuro-muscular therapy, posture massage'),
    summary: (msg) =>
      msg(
        'The therapist first checks you, then works on single muscles, on trigger points and on problems of posture. Pressure goes to certain points. It is often added to other work to help you move better.',
      ),
    feel: (msg) => msg('Precise, sometimes tender.'),
    pressure: [3, 4],
    minutes: [30, 60],
    goals: ['pain', 'tight-spots'],
    regions: ['neck', 'upper-back', 'lower-back', 'arms', 'thighs', 'lower-legs'],
    strokes: ['friction', 'ischaemic-compression'],
    cautions: ['anticoagulants', 'osteoporosis', 'disc-herniation-sciatica'],
    benefits: [],
    limits: (msg) =>
      msg(
        'No studies were found under this name. The best guide is what is known of pressure on trigger points and of massage for low back pain: small effects, mostly for a short time. No good evidence was found that it keeps injuries away.',
      ),
    sources: ['lu-2022', 'furlan-2015', 'seed-002', 'seed-004-msd'],
    facts: ['S2-04', 'S2-33', 'S4-05'],
  },
  {
    id: 'myofascial-release',
    kind: 'modality',
    name: techniqueNames['myofascial-release'],
    synonyms: (msg) =>
      msg('MFR, fascial release, fascia massage, fascia release, myofacial release, facia release, fascia stretching, skin rolling'),
    summary: (msg) =>
      msg(
        'A slow, gentle stretch or press, held on the thin tissue around your muscles (fascia), often without oil. The therapist may cross both hands or roll the skin. People ask for it when they are stiff, have long-lasting pain or cannot move freely.',
      ),
    feel: (msg) => msg('A slow pull or stretch, with little gliding.'),
    pressure: [2, 3],
    minutes: [30, 60],
    goals: ['pain'],
    regions: ['upper-back', 'lower-back', 'neck', 'shoulders', 'pelvis'],
    strokes: ['petrissage'],
    cautions: ['fragile-skin', 'anticoagulants', 'osteoporosis', 'hypermobility-ehlers-danlos'],
    benefits: [
      {
        text: (msg) => msg('May ease pain in fibromyalgia. There are only a few trials.'),
        evidence: 'moderate',
        sources: ['yuan-2015'],
      },
    ],
    limits: (msg) => msg('For other problems there is little research. It is not proven that fascia "lets go" under the hands.'),
    sources: ['yuan-2015', 'seed-002'],
    facts: ['S2-04'],
  },
  {
    id: 'reflexology',
    kind: 'modality',
    name: techniqueNames.reflexology,
    synonyms: (msg) =>
      msg(
        'zone therapy, foot reflexology, reflex zones, foot reflex zone massage, foot massage, hand reflexology, ear reflexology, refexology',
      ),
    summary: (msg) =>
      msg(
        'Thumb and finger pressure on the feet, hands or ears only. By tradition each spot stands for a part of the body. Practitioners believe that pressing it helps that part and the balance of the whole body, or frees blocked energy.',
      ),
    feel: (msg) => msg('Firm pressing with the thumb, relaxing.'),
    pressure: [2, 3],
    minutes: [30, 60],
    goals: ['relaxation'],
    regions: ['feet', 'hands', 'head'],
    strokes: ['compression'],
    cautions: ['deep-vein-thrombosis', 'peripheral-neuropathy', 'fungal-skin-infection', 'pregnancy-first-trimester', 'skin-ulcer'],
    benefits: [
      {
        text: (msg) => msg('May be relaxing. Only weak studies look at what it does.'),
        evidence: 'limited',
        sources: ['mccullough-2014'],
      },
    ],
    limits: (msg) =>
      msg(
        'A review of 17 trials, most of low quality, found few differences from the groups it was compared with. That spots on the foot match organs is a belief. There is no good evidence that reflexology can find or treat an illness.',
      ),
    sources: ['mccullough-2014', 'seed-001-radiant', 'seed-002'],
    facts: ['S1-23', 'S1-24', 'S2-47', 'S2-48', 'S2-49'],
  },
  {
    id: 'remedial-massage',
    kind: 'modality',
    name: techniqueNames['remedial-massage'],
    synonyms: (msg) =>
      msg('rehabilitative massage, clinical massage, rehab massage, injury massage, rehabilitation massage, Australian massage'),
    summary: (msg) =>
      msg(
        'Massage that is built around one problem. The therapist mixes methods to go with an injury or a pain. The name is often used in Australia and the UK. One clinic also chooses it to help people relax.',
      ),
    feel: (msg) => msg('It depends on the aim: from light to strong.'),
    pressure: [2, 4],
    minutes: [30, 60],
    goals: ['pain', 'tight-spots', 'relaxation'],
    regions: ['affected-area'],
    strokes: ['effleurage', 'petrissage', 'friction', 'passive-stretching'],
    cautions: ['acute-soft-tissue-injury', 'fracture', 'undiagnosed-pain'],
    benefits: [
      {
        text: (msg) => msg('May ease low back pain for a short time. The studies are of low quality.'),
        evidence: 'limited',
        sources: ['furlan-2015'],
      },
    ],
    limits: (msg) => msg('It is not proven that it calms inflammation, or that an injury mends faster.'),
    sources: ['furlan-2015', 'seed-000-revive'],
    facts: ['S0-04', 'S0-57', 'S0-58'],
  },
  {
    id: 'therapeutic-massage',
    kind: 'modality',
    name: techniqueNames['therapeutic-massage'],
    synonyms: (msg) =>
      msg('massage therapy, medical massage, massage, clinical massage, RMT, registered massage therapy, massage treatment'),
    summary: (msg) =>
      msg(
        'A broad name for pressure, movement and stretching on muscles, fascia, tendons and ligaments, from gentle strokes to exact work on one spot. Unlike a spa massage, it starts with a check and is aimed at a certain problem, such as long-lasting pain or trouble moving.',
      ),
    feel: (msg) => msg('It depends on the method: from very light to deep.'),
    pressure: [1, 5],
    minutes: [30, 90],
    goals: ['pain', 'relaxation'],
    regions: ['whole-body', 'upper-back', 'lower-back', 'neck', 'shoulders', 'arms', 'thighs', 'lower-legs'],
    strokes: [
      'effleurage',
      'petrissage',
      'tapotement',
      'friction',
      'vibration',
      'cross-fibre-massage',
      'ischaemic-compression',
      'compression',
      'passive-stretching',
      'passive-resistive-stretching',
      'active-joint-mobilisation',
    ],
    cautions: ['under-medical-care-unsure', 'undiagnosed-pain'],
    benefits: [
      {
        text: (msg) => msg('After one session you may feel less anxious for a while.'),
        evidence: 'moderate',
        sources: ['moyer-2004'],
      },
      {
        text: (msg) => msg('May ease low back pain for a short time. The studies are of low quality.'),
        evidence: 'limited',
        sources: ['nccih-massage', 'furlan-2015'],
      },
      {
        text: (msg) => msg('May ease long-lasting neck pain. In one trial this took 60 minutes, 2 or 3 times a week.'),
        evidence: 'limited',
        sources: ['sherman-2014'],
      },
    ],
    limits: (msg) =>
      msg('Most effects last a short time. For low back pain, no kind of massage has been shown to work better than another.'),
    sources: [
      'nccih-massage',
      'furlan-2015',
      'moyer-2004',
      'sherman-2014',
      'seed-000-revive',
      'seed-001-radiant',
      'seed-002',
      'seed-003-findatherapy',
    ],
    facts: ['S0-03', 'S0-04', 'S1-15', 'S2-01', 'S2-02', 'S2-04', 'S2-05', 'S2-11', 'S2-93', 'S3-01', 'S3-07'],
  },
  {
    id: 'lymphatic-drainage',
    kind: 'modality',
    name: techniqueNames['lymphatic-drainage'],
    synonyms: (msg) =>
      msg(
        'manual lymphatic drainage, MLD, lymph drainage, lymph massage, lymphatic massage, lymphoedema massage, lymphedema massage, Vodder, swelling massage',
      ),
    summary: (msg) =>
      msg(
        'Very light, slow stretching of the skin in set directions. It can be one part of care for lymphoedema, or for swelling after an operation. Your care team plans it for you, and the therapist needs special training.',
      ),
    feel: (msg) => msg('Calm, and as light as a feather.'),
    pressure: [1, 1],
    minutes: [30, 60],
    goals: ['swelling'],
    regions: ['arms', 'thighs', 'lower-legs', 'chest', 'abdomen', 'upper-back', 'lower-back', 'neck'],
    strokes: [],
    cautions: [
      'heart-failure',
      'kidney-failure-dialysis',
      'cellulitis-skin-infection',
      'deep-vein-thrombosis',
      'active-cancer',
      'lymphoedema',
      'oedema-unexplained',
    ],
    benefits: [],
    limits: (msg) =>
      msg(
        'Pooled studies on lymphoedema after breast cancer found no clear extra drop in swelling. They also did not find that it keeps lymphoedema from starting. A further large review exists; its results are not included here.',
      ),
    sources: ['huang-2013', 'liang-2020', 'ezzo-2015', 'seed-002'],
    facts: ['S2-08', 'S2-60'],
  },
  {
    id: 'prenatal-massage',
    kind: 'modality',
    name: techniqueNames['prenatal-massage'],
    synonyms: (msg) =>
      msg(
        'prenatal massage, antenatal massage, maternity massage, pre-natal massage, mum to be massage, mom to be massage, massage when pregnant',
      ),
    summary: (msg) =>
      msg(
        'Gentle massage that is adapted to pregnancy, given lying on your side by a therapist trained for it. The lower legs are only touched lightly. People ask for it for back pain, stress and comfort with swelling.',
      ),
    feel: (msg) => msg('Soft, with your body well supported.'),
    pressure: [1, 3],
    minutes: [45, 60],
    goals: ['pregnancy', 'relaxation'],
    regions: ['upper-back', 'lower-back', 'pelvis', 'shoulders', 'lower-legs'],
    strokes: ['effleurage', 'petrissage'],
    cautions: [
      'pregnancy-first-trimester',
      'pregnancy-second-third-trimester',
      'high-risk-pregnancy',
      'pre-eclampsia',
      'pregnancy-bleeding-or-waters',
    ],
    benefits: [],
    limits: (msg) => msg('There is little research to go by. Ask your midwife or doctor first.'),
    sources: ['nccih-massage-2013'],
  },
  {
    id: 'hot-stone-massage',
    kind: 'modality',
    name: techniqueNames['hot-stone-massage'],
    synonyms: (msg) => msg('heated stone massage, warm stone massage, basalt stones, lava stones, hot stones, stone therapy, hotstone'),
    summary: (msg) => msg('Warm, smooth stones are placed on your body or glided over it. People choose it to relax and to ease tension.'),
    feel: (msg) => msg('Warm, heavy and relaxing. Say at once if a stone is too hot.'),
    pressure: [2, 3],
    minutes: [60, 90],
    goals: ['relaxation'],
    regions: ['upper-back', 'lower-back', 'thighs', 'lower-legs', 'hands'],
    strokes: ['effleurage'],
    cautions: [
      'peripheral-neuropathy',
      'diabetes',
      'hypertension',
      'anticoagulants',
      'pregnancy-second-third-trimester',
      'multiple-sclerosis',
      'lymphoedema',
      'metal-implant',
      'heart-failure',
      'pregnancy-first-trimester',
      'peripheral-artery-disease',
      'opioid-painkillers',
      'transdermal-patch-topical',
      'sickle-cell-disease',
      'adrenal-pituitary',
      'fragile-skin',
      'autoimmune-flare',
    ],
    benefits: [],
    limits: (msg) => msg('No good studies were found. Hot stones can burn the skin, and heat does not go with every health condition.'),
    sources: ['stone-vulsini', 'stone-spavelous', 'stone-innersoul'],
  },
  {
    id: 'chair-massage',
    kind: 'modality',
    name: techniqueNames['chair-massage'],
    synonyms: (msg) => msg('seated massage, office massage, workplace massage, sitting massage, on-site massage, 15 minute massage'),
    summary: (msg) =>
      msg(
        'A short massage in a padded chair. You stay clothed and no oil is used. People choose it for stress and for tense neck and shoulders.',
      ),
    feel: (msg) => msg('Quick, from light to firm.'),
    pressure: [2, 3],
    minutes: [15, 30],
    durationSources: ['chair-traditional'],
    goals: ['relaxation', 'tight-spots'],
    regions: ['upper-back', 'lower-back', 'shoulders', 'neck', 'arms', 'hands'],
    strokes: ['compression', 'petrissage', 'tapotement'],
    cautions: ['deep-vein-thrombosis', 'osteoporosis', 'fever', 'low-blood-pressure-fainting'],
    benefits: [],
    limits: (msg) => msg('There is little research. No good studies of chair massage by itself were found.'),
    sources: ['chair-traditional', 'chair-faq'],
  },
  {
    id: 'thai-massage',
    kind: 'modality',
    name: techniqueNames['thai-massage'],
    synonyms: (msg) => msg('Thai yoga massage, nuad, nuad thai, traditional Thai massage, assisted yoga, floor massage, thay massage'),
    summary: (msg) =>
      msg(
        'Massage on a floor mat with your clothes on. The therapist presses and moves you through stretches much like yoga. People choose it for flexibility, a stiff back or to relax.',
      ),
    feel: (msg) => msg('Strong and active, with a lot of movement.'),
    pressure: [3, 4],
    minutes: [60, 120],
    durationSources: ['thai-tmaeq'],
    goals: ['relaxation'],
    regions: ['whole-body'],
    strokes: ['compression', 'passive-stretching'],
    cautions: [
      'osteoporosis',
      'disc-herniation-sciatica',
      'hypertension',
      'pregnancy-second-third-trimester',
      'heart-failure',
      'recent-surgery',
      'joint-replacement',
      'anticoagulants',
      'fracture',
      'hypermobility-ehlers-danlos',
      'autism-sensory-needs',
      'rheumatoid-arthritis',
      'bone-metastasis',
    ],
    benefits: [],
    limits: (msg) =>
      msg(
        'There is little research. One trial compared it with Swedish massage for low back pain. It asks more of your body than most other kinds.',
      ),
    sources: ['furlan-2015', 'thai-meyer', 'thai-tmaeq'],
  },
  {
    id: 'craniosacral-therapy',
    kind: 'modality',
    name: techniqueNames['craniosacral-therapy'],
    synonyms: (msg) => msg('cranial osteopathy, CST, cranio-sacral therapy, cranial sacral therapy, craniosacral, head holding'),
    summary: (msg) => msg('Very light holds at the head, along the spine and at the base of the spine. People choose it to relax.'),
    feel: (msg) => msg('You feel almost no pressure.'),
    pressure: [1, 1],
    minutes: [45, 60],
    goals: ['relaxation'],
    regions: ['head', 'neck', 'lower-back'],
    strokes: ['compression'],
    cautions: ['head-injury-concussion', 'acute-stroke', 'aneurysm', 'brain-shunt-chiari'],
    benefits: [],
    limits: (msg) =>
      msg(
        'A review of the studies in 2024 found no benefit for pain, headache or fibromyalgia, and none for babies. It is very light touch without a proven benefit.',
      ),
    sources: ['ceballos-2024'],
  },
  {
    id: 'scar-massage',
    kind: 'modality',
    name: techniqueNames['scar-massage'],
    synonyms: (msg) =>
      msg(
        'scar mobilisation, scar mobilization, scar therapy, scar tissue massage, caesarean scar, C-section scar, operation scar, keloid massage',
      ),
    summary: (msg) =>
      msg(
        'Small circles and lines over a scar that has fully healed, with plain cream, first light and then firmer. You can learn to do it yourself. Health services advise 2 or 3 times a day. It can be part of rehabilitation after an operation.',
      ),
    feel: (msg) => msg('Tight and tender at first.'),
    pressure: [1, 3],
    minutes: [5, 10],
    goals: ['scar'],
    regions: ['affected-area'],
    strokes: ['friction'],
    cautions: ['recent-scar', 'recent-surgery', 'open-wound', 'cellulitis-skin-infection', 'radiotherapy'],
    benefits: [
      {
        text: (msg) =>
          msg('May soften a healed scar, help it move and make it less sensitive. Health services advise it. No trials were found.'),
        evidence: 'traditional',
        sources: ['leeds-scar', 'cuh-scar', 'seed-002'],
        facts: ['S2-56'],
      },
    ],
    limits: (msg) => msg('The wound has to be fully closed first.'),
    sources: ['leeds-scar', 'cuh-scar', 'seed-002'],
    facts: ['S2-56'],
  },
  {
    id: 'oncology-massage',
    kind: 'modality',
    name: techniqueNames['oncology-massage'],
    synonyms: (msg) =>
      msg('cancer-care massage, cancer massage, massage during cancer treatment, massage with cancer, chemo massage, palliative massage'),
    summary: (msg) =>
      msg(
        'Light massage that is adapted to cancer and its treatment, by a therapist trained for it and in step with your cancer team. The tumour, any device and the treated field are left out.',
      ),
    feel: (msg) => msg('Very light and calm.'),
    pressure: [1, 2],
    minutes: [20, 60],
    goals: ['cancer-care'],
    regions: ['whole-body'],
    strokes: ['effleurage', 'compression'],
    cautions: ['active-cancer', 'tumour-site', 'bone-metastasis', 'chemotherapy', 'radiotherapy', 'lymphoedema', 'thrombocytopenia'],
    benefits: [
      {
        text: (msg) =>
          msg(
            'May ease pain, anxiety and tiredness in people with cancer, a little and for a short time. One study also found less low mood.',
          ),
        evidence: 'limited',
        sources: ['msd-pro', 'camcancer-aroma', 'seed-003-findatherapy'],
        facts: ['S3-48'],
      },
    ],
    limits: (msg) => msg('The effect is small and short. It does not treat cancer.'),
    sources: ['msd-pro', 'camcancer-aroma', 'seed-003-findatherapy'],
    facts: ['S3-48'],
  },
];
