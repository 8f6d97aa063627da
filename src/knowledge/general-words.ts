import type {Text} from './model.js';
import type {GeneralWords} from './search-index.js';

/** Words of a sentence that tell nothing about health. "Not" and "cannot" tell something. */
export const fillers: Text = (msg) =>
  msg(
    "a, about, ago, all, also, am, an, and, any, are, at, be, because, been, being, but, by, can, could, currently, day, days, did, do, does, doing, ever, feel, feeling, felt, few, for, from, get, getting, given, go, going, gone, got, had, has, have, having, hello, her, hey, hi, his, hours, how, I, I'm, I've, fine, healthy, if, in, is, it, its, just, kind of, last, lately, like, little, lot, lots, many, may, me, month, months, much, my, now, of, on, or, our, please, quite, really, recently, she, should, he, since, so, some, still, suffer, suffering, take, taking, than, thank, thanks, that, the, their, there, these, they, thing, things, think, this, time, to, today, took, up, use, using, very, was, we, week, weeks, were, what, when, where, which, who, while, will, with, would, year, years, yes, yesterday, yr, yrs, you, your",
  );

/** Words that mean the same in what people type, a group a line. */
export const alike: readonly Text[] = [
  // Not "hurt", which is also what people do to themselves.
  (msg) => msg('pain, pains, painful, hurts, hurting, ache, aches, aching, sore'),
  (msg) => msg('swollen, swelling, swells, swelled, swell, puffy'),
  (msg) => msg('broken, broke, break, fracture, fractured, cracked'),
  (msg) => msg('operation, operations, surgery, surgeries, operated, op'),
  (msg) => msg('tablet, tablets, pill, pills, medicine, medicines, medication, medications, meds, drug, drugs'),
  (msg) => msg('stomach, tummy, belly, abdomen, abdominal'),
  (msg) => msg('pee, peeing, wee, weeing, urine, urinate, urinating'),
  (msg) => msg('poo, poop, stool, stools'),
  (msg) => msg('problem, problems, trouble, troubles, condition, conditions, disease, diseases, disorder, disorders, issue, issues'),
  (msg) => msg('heart, cardiac'),
  (msg) => msg('kidney, kidneys, renal'),
  (msg) => msg('weak, weakness, weaker'),
  (msg) => msg('numb, numbness'),
  (msg) => msg('dizzy, dizziness, giddy, giddiness'),
  (msg) => msg('sight, vision, eyesight'),
  (msg) => msg('removed, removal, out'),
  (msg) => msg('injection, injections, jab, jabs, shot, shots, vaccine, vaccines, vaccination, vaccinations'),
  (msg) => msg('fever, feverish, temperature'),
  (msg) => msg('cannot, unable, struggling, difficulty'),
  (msg) => msg('breathe, breath, breathing, breathless'),
];

/** Everyday words that lead to the entries to choose from. */
export const generalWords: readonly GeneralWords[] = [
  {
    words: (msg) => msg('heart, heart problem'),
    ids: [
      'heart-failure',
      'myocardial-infarction-recent',
      'angina-coronary-disease',
      'heart-rhythm-or-other-heart-disease',
      'hypertension',
    ],
  },
  {
    words: (msg) => msg('heart pain'),
    ids: ['rf-heart-attack', 'angina-coronary-disease'],
  },
  {
    words: (msg) => msg('leg pain'),
    ids: ['rf-leg-clot', 'disc-herniation-sciatica', 'acute-soft-tissue-injury', 'peripheral-artery-disease'],
  },
  {
    words: (msg) => msg('arm pain'),
    ids: ['rf-heart-attack', 'disc-herniation-sciatica', 'frozen-shoulder-rotator-cuff', 'bursitis-tendinitis'],
  },
  {
    words: (msg) => msg('knee pain, hip pain, elbow pain, ankle pain, hand pain'),
    ids: ['osteoarthritis', 'bursitis-tendinitis', 'acute-soft-tissue-injury', 'rf-hot-joint', 'rheumatoid-arthritis'],
  },
  {
    words: (msg) => msg('blood clot, clot'),
    ids: ['deep-vein-thrombosis', 'pulmonary-embolism', 'clot-history', 'rf-leg-clot', 'superficial-thrombophlebitis'],
  },
  {
    words: (msg) => msg('circulation, vein problem, veins, arteries, artery'),
    ids: ['varicose-veins', 'peripheral-artery-disease', 'superficial-thrombophlebitis', 'aneurysm', 'deep-vein-thrombosis'],
  },
  {
    words: (msg) => msg('blood problem'),
    ids: ['anaemia', 'bleeding-disorder', 'thrombocytopenia', 'sickle-cell-disease', 'clot-history'],
  },
  {
    words: (msg) => msg('blood pressure'),
    ids: ['hypertension', 'low-blood-pressure-fainting', 'blood-pressure-medicine'],
  },
  {
    words: (msg) => msg('swelling, fluid'),
    ids: ['oedema-unexplained', 'rf-leg-clot', 'lymphoedema', 'heart-failure', 'lymphangitis-swollen-glands'],
  },
  {
    words: (msg) => msg('tablets, prescription'),
    ids: ['other-medicine', 'anticoagulants', 'blood-pressure-medicine', 'antidepressants', 'everyday-medicines'],
  },
  {
    words: (msg) => msg('painkillers, pain tablets, pain relief'),
    ids: ['opioid-painkillers', 'antiplatelets-nsaids', 'everyday-medicines', 'transdermal-patch-topical'],
  },
  {
    words: (msg) => msg('injection'),
    ids: ['insulin-injection', 'steroid-injection', 'recent-vaccine', 'needling-injection-blood-recent', 'botulinum-toxin'],
  },
  {
    words: (msg) => msg('hormones, hormone problem'),
    ids: ['hormones-contraception-hrt', 'cancer-hormone-tablets', 'adrenal-pituitary', 'hyperthyroidism', 'menopause'],
  },
  {
    words: (msg) => msg('joint pain, joint problem, joints'),
    ids: ['rf-hot-joint', 'rheumatoid-arthritis', 'osteoarthritis', 'gout', 'joint-replacement'],
  },
  {
    words: (msg) => msg('bones, bone problem'),
    ids: ['fracture', 'osteoporosis', 'bone-metastasis', 'bone-or-joint-infection'],
  },
  {
    words: (msg) => msg('muscles, muscle pain, muscle problem'),
    ids: ['acute-soft-tissue-injury', 'muscle-tension-stiffness', 'fibromyalgia-chronic-pain', 'dermatomyositis-myositis'],
  },
  {
    words: (msg) => msg('back problem, spine problem, spine'),
    ids: ['disc-herniation-sciatica', 'back-neck-pain-ordinary', 'rf-cauda-equina', 'scoliosis-spine-curve', 'rf-back-pain-serious'],
  },
  {
    words: (msg) => msg('pain'),
    ids: ['undiagnosed-pain', 'back-neck-pain-ordinary', 'fibromyalgia-chronic-pain'],
  },
  {
    words: (msg) => msg('injury, injured, accident, hurt myself'),
    ids: ['acute-soft-tissue-injury', 'internal-injury', 'fracture', 'head-injury-concussion', 'neck-injury-whiplash'],
  },
  {
    words: (msg) => msg('skin problem, itchy skin, itching'),
    ids: ['unexplained-rash', 'eczema-dermatitis', 'cellulitis-skin-infection', 'psoriasis', 'fungal-skin-infection'],
  },
  {
    words: (msg) => msg('lump, bump'),
    ids: ['undiagnosed-lump-or-mole', 'lymphangitis-swollen-glands', 'benign-lump', 'tumour-site', 'hernia'],
  },
  {
    words: (msg) => msg('infection, infected, infectious, contagious'),
    ids: ['systemic-infection', 'cellulitis-skin-infection', 'fever', 'urinary-tract-infection'],
  },
  {
    words: (msg) => msg('surgery, surgical'),
    ids: ['recent-surgery', 'joint-replacement', 'recent-scar', 'breast-surgery-implant', 'metal-implant'],
  },
  {
    words: (msg) => msg('implant, medical device'),
    ids: ['pacemaker-icd', 'metal-implant', 'neurostimulator', 'breast-surgery-implant', 'infusion-pump-sensor'],
  },
  {
    words: (msg) => msg('pregnant, pregnancy, expecting, having a baby'),
    ids: ['pregnancy-first-trimester', 'pregnancy-second-third-trimester', 'high-risk-pregnancy', 'rf-pregnancy-loss', 'rf-pre-eclampsia'],
  },
  {
    words: (msg) => msg('cancer'),
    ids: ['active-cancer', 'cancer-history', 'bone-metastasis', 'skin-cancer', 'chemotherapy'],
  },
  {
    words: (msg) => msg('tumor, tumour'),
    ids: ['active-cancer', 'tumour-site', 'bone-metastasis', 'cancer-history'],
  },
  {
    words: (msg) => msg('breast cancer, prostate cancer, bowel cancer, colon cancer, lung cancer, ovarian cancer, leukaemia, lymphoma'),
    ids: ['active-cancer', 'cancer-history'],
  },
  {
    words: (msg) => msg('contagious skin problem, catching'),
    ids: ['scabies-lice-impetigo', 'cellulitis-skin-infection', 'fungal-skin-infection', 'cold-sore-warts', 'shingles'],
  },
  {
    words: (msg) => msg('nerves, nerve problem, nerve damage'),
    ids: ['peripheral-neuropathy', 'disc-herniation-sciatica', 'nerve-inflammation', 'multiple-sclerosis', 'rf-cauda-equina'],
  },
  {
    words: (msg) => msg('brain problem, neurological'),
    ids: ['stroke-tia-history', 'epilepsy', 'head-injury-concussion', 'brain-shunt-chiari', 'tumour-site'],
  },
  {
    words: (msg) => msg('thyroid, thyroid problem, gland problem'),
    ids: ['hyperthyroidism', 'hypothyroidism', 'adrenal-pituitary'],
  },
  {
    words: (msg) => msg('sugar, blood sugar'),
    ids: ['diabetes', 'rf-diabetic-emergency', 'diabetes-with-complications'],
  },
  {
    words: (msg) => msg('lungs, lung problem, breathing problem, chest problem'),
    ids: ['rf-lung-clot', 'asthma', 'copd-emphysema', 'acute-chest-infection', 'other-lung-disease'],
  },
  {
    words: (msg) => msg('stomach, stomach pain, stomach problem, bowel problem, gut problem, digestive problem'),
    ids: ['rf-abdomen', 'gastroenteritis', 'peptic-ulcer', 'ibs-constipation', 'inflammatory-bowel-disease'],
  },
  {
    words: (msg) => msg('vomiting'),
    ids: ['gastroenteritis', 'rf-heavy-bleeding'],
  },
  {
    words: (msg) => msg('liver'),
    ids: ['liver-disease-hepatitis', 'organ-failure-advanced', 'organ-transplant'],
  },
  {
    words: (msg) => msg('kidneys, kidney problem'),
    ids: ['kidney-failure-dialysis', 'kidney-stones', 'urinary-tract-infection', 'rf-kidney'],
  },
  {
    words: (msg) => msg('bladder, bladder problem, waterworks, peeing'),
    ids: ['urinary-tract-infection', 'bladder-prostate-problem', 'rf-cauda-equina', 'stoma-catheter-drain'],
  },
  {
    words: (msg) => msg('mental health, mental illness'),
    ids: ['stress-anxiety-low-mood', 'severe-mental-illness', 'panic-anxiety', 'trauma-history', 'rf-suicidal'],
  },
  {
    words: (msg) => msg('eyes, eye problem'),
    ids: ['rf-sight-loss', 'eye-condition-surgery', 'eye-ear-sinus-infection', 'hearing-vision-loss'],
  },
  {
    words: (msg) => msg("women's problems, female problems, gynaecological"),
    ids: ['pelvic-gynae-condition', 'menstruation', 'menopause', 'pregnancy-loss-recent'],
  },
  {
    words: (msg) => msg('bleeding'),
    ids: ['active-bleeding', 'rf-heavy-bleeding', 'bleeding-disorder', 'anticoagulants'],
  },
];
