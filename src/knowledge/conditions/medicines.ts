import type {Condition} from '../model.js';

/** Medicines: tablets, injections, patches, pumps, vaccines. */
export const medicines: readonly Condition[] = [
  {
    id: 'chemotherapy',
    category: 'medicines',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('On chemotherapy (chemo)'),
    hint: (msg) => msg('By drip, injection or tablet'),
    synonyms: (msg) =>
      msg(
        'cytotoxic drugs, cytotoxics, chemo, cancer infusion, cancer drip, chemotheraphy, chemotherepy, capecitabine, paclitaxel, chemo tablets, chemo pills, cancer treatment, cancer drugs, docetaxel, Taxol, carboplatin, cisplatin, oxaliplatin, doxorubicin, cyclophosphamide, fluorouracil, 5-FU, Xeloda, FOLFOX, Taxotere, epirubicin, daunorubicin, idarubicin, mitoxantrone, ifosfamide, gemcitabine, vincristine, vinblastine, vinorelbine, etoposide, irinotecan, pemetrexed, temozolomide, melphalan, chlorambucil, busulfan, cytarabine, fludarabine, azacitidine, hydroxyurea, hydroxycarbamide, mercaptopurine, FOLFIRI',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'fever-or-suddenly-ill',
            label: (msg) => msg('Fever of 38 °C (100.4 °F) or above, feeling feverish, chills, or suddenly ill'),
            contraindication: 'emergency',
            handsOverTo: ['rf-chemo-fever'],
          },
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain, coughing up blood, or fainting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'bleeding',
            label: (msg) => msg('Bleeding that will not stop, black stools, or vomiting or coughing up blood'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'swollen-limb',
            label: (msg) => msg('One leg or arm is swollen, painful, warm or red'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Read from the top. Which one fits you first?'),
        answers: [
          {
            id: 'last-72-hours',
            label: (msg) => msg('I had chemo by drip or injection in the last 72 hours (3 days)'),
            contraindication: 'absolute',
          },
          {
            id: 'low-counts',
            label: (msg) => msg('My platelets or white blood cells are low (neutropenia)'),
            contraindication: 'absolute',
          },
          {
            id: 'daily-or-weekly',
            label: (msg) => msg('I take chemo tablets, or I have treatment every week and none in the last 72 hours'),
            contraindication: 'clearance',
            advice: (msg) => msg('Your cancer team sets the timing. Bring their answer, and we keep the session short, light and gentle.'),
          },
          {
            id: 'low-dose-methotrexate',
            label: (msg) => msg('It is low-dose methotrexate for arthritis or skin, not for cancer'),
            contraindication: 'none',
            handsOverTo: ['immunosuppressants'],
          },
          {
            id: 'not-asked',
            label: (msg) => msg('None of the above, and I have not asked my cancer team yet'),
            contraindication: 'clearance',
          },
          {
            id: 'team-agreed',
            label: (msg) => msg('None of the above, and my cancer team has agreed'),
            contraindication: 'precaution',
            maxPressure: 2,
          },
        ],
      },
      {
        id: 'numbness',
        step: 'state',
        question: (msg) => msg('Are your fingers or toes numb?'),
        answers: [
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'none', handsOverTo: ['peripheral-neuropathy']},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['whole-body', 'hands', 'feet'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'friction', 'cross-fibre-massage', 'cupping', 'hot-stone-massage', 'aromatherapy'],
    reason: (msg) => msg('Chemo can lower your blood counts, so you may bleed or catch infections more easily, and feel sick or tired.'),
    advice: (msg) => msg('We keep it short and gentle, without scents, and leave any port alone.'),
    until: (msg) =>
      msg('First, 72 hours have to pass after the treatment, your blood counts have to recover, and your cancer team has to agree.'),
    instead: (msg) => msg('Many people on chemo can have gentle, slow touch at a time that their team agrees to.'),
    ask: (msg) => msg('Ask your doctor: "When in my treatment can I have a light massage, and are my blood counts high enough?"'),
    disagreement: (msg) =>
      msg(
        'Sources differ on timing: one waits 72 hours, another waits 3 to 5 days or books the day before treatment. Your cancer team decides.',
      ),
    ownCaution: true,
    sources: ['walton-chemo', 'us-lombardi', 'salvo-chemo', 'bodyworkwisdom'],
    facts: ['S2-88', 'S2-89', 'S0-26'],
  },
  {
    id: 'anticoagulants',
    category: 'medicines',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Blood thinner (anticoagulant)'),
    hint: (msg) => msg('Such as warfarin, apixaban, rivaroxaban or heparin'),
    synonyms: (msg) =>
      msg(
        'anticoagulant, anticoagulants, anti-coagulant, blood thinners, bloodthinners, bloodthinner, blood thinning tablets, warfarin, warfrin, Coumadin, Jantoven, Marevan, apixaban, Eliquis, Elliquis, rivaroxaban, Xarelto, Xeralto, dabigatran, Pradaxa, edoxaban, Savaysa, Lixiana, heparin, enoxaparin, Lovenox, Clexane, dalteparin, Fragmin, fondaparinux, Arixtra, tinzaparin, Innohep, DOAC, NOAC, INR, acenocoumarol, Sinthrome, Sintrom, phenprocoumon, Marcumar, nadroparin, Fraxiparine, coumadine, apixiban, rivaroxiban, heparin injections, tummy injections, Inhixa, phenindione',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'serious-bleeding',
            label: (msg) =>
              msg(
                'Bleeding that will not stop, vomiting or coughing up blood, black stools, blood in urine, or a large bruise with no reason',
              ),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'head-knock',
            label: (msg) => msg('A knock to the head, even if I feel well'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'severe-headache',
            label: (msg) => msg('Severe headache'),
            contraindication: 'emergency',
          },
          {
            id: 'unusual-bruising',
            label: (msg) => msg('Smaller bruises or bleeding that are not usual for me'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'high-or-changing-not-agreed',
            label: (msg) =>
              msg('High dose, just started, dose changing, or blood test (INR) too high, and my doctor has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'high-or-changing-agreed',
            label: (msg) =>
              msg('High dose, just started, dose changing, or blood test (INR) too high, and my doctor has agreed to massage'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('Bring the answer of your doctor with you. We use light, slow strokes only.'),
          },
          {
            id: 'stable-not-asked',
            label: (msg) => msg('Stable, and I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'stable-agreed',
            label: (msg) => msg('Stable, and my doctor has agreed'),
            contraindication: 'precaution',
            maxPressure: 2,
          },
        ],
      },
      {
        id: 'purpose',
        step: 'state',
        question: (msg) => msg('Do you take it because of a blood clot?'),
        answers: [
          {
            id: 'clot',
            label: (msg) => msg('Yes, for a clot now or in the past'),
            contraindication: 'none',
            handsOverTo: ['clot-history'],
          },
          {id: 'other-reason', label: (msg) => msg('No, for another reason'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: [
      'deep-tissue-massage',
      'trigger-point-therapy',
      'ischaemic-compression',
      'friction',
      'cross-fibre-massage',
      'cupping',
      'thai-massage',
      'passive-stretching',
      'passive-resistive-stretching',
      'tapotement',
      'hot-stone-massage',
    ],
    reason: (msg) => msg('You bruise and bleed more easily, sometimes inside the body where nobody sees it.'),
    advice: (msg) => msg('We use light, slow strokes and no deep work, forceful stretching or scraping tools (gua sha).'),
    until: (msg) => msg('Your doctor has to agree first, once the dose and the blood level are steady.'),
    instead: (msg) => msg('Light Swedish strokes are often possible on a steady dose when your doctor agrees.'),
    ask: (msg) => msg('Ask your doctor: "Is my blood thinner steady enough for a light massage?"'),
    disagreement: (msg) =>
      msg(
        'One list says no massage with blood thinners, others only rule out deep and forceful work. We took the careful way: ask first, and no massage on a high dose.',
      ),
    ownCaution: true,
    sources: ['nccih-massage-2013', 'amta-meds', 'mayo-copy', 'windsor-meds'],
    facts: ['S2-87', 'S2-89', 'S0-27', 'S4-12'],
  },
  {
    id: 'antiplatelets-nsaids',
    category: 'medicines',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Aspirin, clopidogrel or anti-inflammatory (NSAID)'),
    hint: (msg) => msg('Also ibuprofen, naproxen or diclofenac'),
    synonyms: (msg) =>
      msg(
        'low-dose aspirin, aspirin, baby aspirin, aspirin 75, aspirin 81, clopidogrel, Plavix, ticagrelor, Brilinta, Brilique, prasugrel, Effient, dipyridamole, antiplatelet, antiplatelets, ibuprofen, Ibuprofin, ibuprophen, Advil, Nurofen, Motrin, naproxen, Aleve, diclofenac, Voltaren, celecoxib, Celebrex, meloxicam, Mobic, anti-inflammatories, anti-inflammatory tablets, antiinflammatory, NSAID, NSAIDs, Naprosyn, indomethacin, ketorolac, etoricoxib, Arcoxia, ASA, asprin, cilostazol, Voltarol, indometacin, Toradol, ketoprofen, piroxicam, etodolac, nabumetone, mefenamic',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'bleeding',
            label: (msg) => msg('Bleeding that will not stop, black stools, or vomiting or coughing up blood'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'severe-headache',
            label: (msg) => msg('Severe headache, or any headache after a knock to the head'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'use',
        step: 'state',
        question: (msg) => msg('Which of these is true for you?'),
        answers: [
          {
            id: 'blood-thinner',
            label: (msg) => msg('I also take a blood thinner, such as warfarin or apixaban'),
            contraindication: 'clearance',
            handsOverTo: ['anticoagulants'],
            maxPressure: 2,
          },
          {
            id: 'two-or-bruising',
            label: (msg) => msg('I take 2 of these against clots (such as aspirin and clopidogrel), or I bruise easily'),
            contraindication: 'clearance',
            maxPressure: 2,
          },
          {
            id: 'regular',
            label: (msg) => msg('I take one of them often, and I do not bruise easily'),
            contraindication: 'precaution',
          },
          {
            id: 'low-dose-or-occasional',
            label: (msg) => msg('Only low-dose aspirin or a painkiller now and then, and I do not bruise easily'),
            contraindication: 'precaution',
          },
        ],
      },
      {
        id: 'stent',
        step: 'state',
        question: (msg) => msg('Do you have a new stent in the heart?'),
        answers: [
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'none', handsOverTo: ['angina-coronary-disease']},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['deep-tissue-massage', 'cupping'],
    reason: (msg) => msg('You may bruise more easily, and a painkiller can hide the pain that warns of too much pressure.'),
    advice: (msg) => msg('We use lighter pressure and no painful deep work. Tell us when you took the last dose.'),
    ask: (msg) => msg('Ask your therapist: "I take this medicine. How will you change the pressure for me?"'),
    ownCaution: true,
    sources: ['amta-meds-notes', 'werner-meds', 'elite-meds'],
    facts: ['S0-27'],
  },
  {
    id: 'opioid-painkillers',
    category: 'medicines',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Strong painkillers (opioids)'),
    hint: (msg) => msg('Such as codeine, tramadol, morphine or oxycodone'),
    synonyms: (msg) =>
      msg(
        'opioids, opioid, opiates, narcotics, strong pain tablets, codeine, morphine, MST, Oramorph, oxycodone, OxyContin, hydrocodone, Vicodin, tramadol, Ultram, fentanyl patch, fentanyl, buprenorphine, co-codamol, cocodamol, co-dydramol, Percocet, Tylenol with codeine, dihydrocodeine, methadone, Subutex, Suboxone, tapentadol, Nucynta, Palexia, Norco, hydromorphone, Dilaudid, Durogesic, BuTrans, oxycodon, Zomorph, OxyNorm, OxyNEO, Tramacet, Duragesic, Solpadol, Zapain, Tylenol 3, Sublocade, meperidine, pethidine, Demerol, oxymorphone, MSContin',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'hard-to-wake-or-slow-breathing',
            label: (msg) => msg('Hard to wake, newly confused, slow breathing or blue lips, or very drowsy while I wear a patch'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
        ],
      },
      {
        id: 'dose',
        step: 'state',
        question: (msg) => msg('How is it now?'),
        answers: [
          {
            id: 'drowsy-or-just-taken',
            label: (msg) => msg('I am drowsy or not thinking clearly, or I have just taken it'),
            contraindication: 'absolute',
          },
          {
            id: 'dose-changed',
            label: (msg) => msg('My dose changed lately, and I am alert'),
            contraindication: 'clearance',
            maxPressure: 2,
          },
          {
            id: 'steady',
            label: (msg) => msg('My dose is steady, and I am alert'),
            contraindication: 'precaution',
          },
        ],
      },
      {
        id: 'patch',
        step: 'state',
        question: (msg) => msg('Do you wear it as a patch?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes, a patch such as fentanyl'),
            contraindication: 'none',
            handsOverTo: ['transdermal-patch-topical'],
            avoid: ['hot-stone-massage', 'heat-cold-packs'],
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['deep-tissue-massage'],
    reason: (msg) => msg('You may feel pain and pressure less clearly, and you may get dizzy.'),
    advice: (msg) => msg('We keep the pressure light to medium. Get up slowly at the end.'),
    until: (msg) => msg('You have to be alert first, and not have only just taken it.'),
    ask: (msg) => msg('Ask your therapist: "I take a strong painkiller. Can you keep the pressure light to medium?"'),
    ownCaution: true,
    sources: ['amta-meds', 'elite-meds', 'werner-meds'],
    facts: ['S0-27'],
  },
  {
    id: 'sedatives-muscle-relaxants',
    category: 'medicines',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Muscle relaxants or calming tablets (sedatives)'),
    hint: (msg) => msg('Also sleeping tablets, gabapentin or pregabalin'),
    synonyms: (msg) =>
      msg(
        'muscle relaxant, muscle relaxer, sedative, tranquilliser, tranquillizer, tranquilizer, benzodiazepine, benzos, baclofen, cyclobenzaprine, Flexeril, tizanidine, methocarbamol, diazepam, Valium, lorazepam, alprazolam, Xanax, clonazepam, temazepam, sleeping tablets, sleeping pills, zopiclone, zolpidem, Ambien, gabapentin, Neurontin, pregabalin, Lyrica, nerve pain tablets, amitriptyline, Klonopin, Ativan, Zanaflex, Robaxin, carisoprodol, Soma, oxazepam, Lioresal, Robaxacet, Rivotril, Restoril, Imovane, eszopiclone, Lunesta, chlordiazepoxide, Librium, nitrazepam, triazolam, metaxalone, orphenadrine, dantrolene, chlorzoxazone, suvorexant, Belsomra, lemborexant, Dayvigo, daridorexant, Quviviq, hydroxyzine, Atarax, promethazine, Phenergan, butalbital, Fioricet, pentobarbital',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'hard-to-wake-or-slow-breathing',
            label: (msg) => msg('Hard to wake, newly confused, slow breathing or blue lips'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
        ],
      },
      {
        id: 'dose',
        step: 'state',
        question: (msg) => msg('How is it now?'),
        answers: [
          {
            id: 'very-drowsy-or-alcohol',
            label: (msg) => msg('I am very drowsy, or I have had alcohol with it'),
            contraindication: 'absolute',
          },
          {
            id: 'steady',
            label: (msg) => msg('My dose is steady, and neither of these is true'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['passive-stretching', 'passive-resistive-stretching', 'thai-massage'],
    reason: (msg) => msg('You may react more slowly, notice pain later, and feel faint when you stand up.'),
    advice: (msg) => msg('We use medium pressure and no deep stretching. Get up slowly, and do not drive home if you feel sleepy.'),
    until: (msg) => msg('You have to be awake and alert first, with no alcohol in you.'),
    ask: (msg) => msg('Ask your therapist: "My tablets make me slow or sleepy. Can you go easy on stretching?"'),
    ownCaution: true,
    sources: ['windsor-meds'],
    facts: ['S0-27'],
  },
  {
    id: 'blood-pressure-medicine',
    category: 'medicines',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Blood pressure or heart tablets'),
    hint: (msg) => msg('Also water tablets'),
    synonyms: (msg) =>
      msg(
        'ACE inhibitors, ramipril, lisinopril, perindopril, ARBs, losartan, candesartan, beta-blockers, beta blocker, atenolol, bisoprolol, metoprolol, propranolol, calcium blockers, calcium channel blocker, amlodipine, Norvasc, diuretics, furosemide, bendroflumethiazide, hydrochlorothiazide, spironolactone, water tablets, water pills, nitrates, blood pressure pills, blood pressure tablets, BP tablets, BP meds, heart tablets, heart pills, antihypertensive, valsartan, irbesartan, enalapril, diltiazem, verapamil, doxazosin, indapamide, Lasix, carvedilol, nebivolol, digoxin, amiodarone, isosorbide mononitrate, Viagra, Cialis, sildenafil, tadalafil, Altace, Zestril, Coversyl, captopril, quinapril, benazepril, fosinopril, trandolapril, Cozaar, Hyzaar, Atacand, Diovan, telmisartan, Micardis, olmesartan, Benicar, Tenormin, Lopressor, Toprol, nadolol, labetalol, Bystolic, nifedipine, Adalat, felodipine, lercanidipine, prazosin, terazosin, clonidine, Catapres, methyldopa, hydralazine, guanfacine, chlorthalidone, metolazone, bumetanide, torsemide, torasemide, triamterene, amiloride, Aldactone, eplerenone, Lanoxin, ivabradine, isosorbide dinitrate, vardenafil, nicardipine, nimodipine',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'chest-pain',
            label: (msg) => msg('Chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'fainted',
            label: (msg) => msg('I have just fainted'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'control',
        step: 'state',
        question: (msg) => msg('Is your blood pressure under control?'),
        answers: [
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none', handsOverTo: ['hypertension']},
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'precaution'},
        ],
        notSure: {contraindication: 'clearance'},
      },
      {
        id: 'purpose',
        step: 'state',
        question: (msg) => msg('Do you take them for a heart problem?'),
        answers: [
          {
            id: 'heart-failure',
            label: (msg) => msg('Yes, for a weak heart (heart failure)'),
            contraindication: 'none',
            handsOverTo: ['heart-failure'],
          },
          {
            id: 'heart-attack',
            label: (msg) => msg('Yes, after a heart attack'),
            contraindication: 'none',
            handsOverTo: ['myocardial-infarction-recent'],
          },
          {
            id: 'angina',
            label: (msg) => msg('Yes, for angina or narrowed heart arteries'),
            contraindication: 'none',
            handsOverTo: ['angina-coronary-disease'],
          },
          {
            id: 'other-heart',
            label: (msg) => msg('Yes, for another heart problem, such as an uneven heartbeat'),
            contraindication: 'none',
            handsOverTo: ['heart-rhythm-or-other-heart-disease'],
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
        notSure: {contraindication: 'clearance'},
      },
      {
        id: 'dizziness',
        step: 'state',
        question: (msg) => msg('Do you get dizzy or faint?'),
        answers: [
          {
            id: 'fainting',
            label: (msg) => msg('I faint sometimes'),
            contraindication: 'none',
            handsOverTo: ['low-blood-pressure-fainting'],
          },
          {
            id: 'dizzy',
            label: (msg) => msg('I get dizzy when I stand up, but I do not faint'),
            contraindication: 'precaution',
            advice: (msg) =>
              msg('We take extra care: a gentle end, then sit for a while and stand up slowly. Your therapist can help you off the table.'),
          },
          {
            id: 'neither',
            label: (msg) => msg('Neither'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['hot-stone-massage'],
    reason: (msg) => msg('Massage can lower blood pressure a little more, on top of your tablets.'),
    advice: (msg) => msg('We end gently and use no hot stones. Get up slowly.'),
    ask: (msg) => msg('Ask your therapist: "Can you give me time to sit up slowly at the end?"'),
    ownCaution: true,
    sources: ['windsor-meds'],
    facts: ['S0-27'],
  },
  {
    id: 'corticosteroids-long-term',
    category: 'medicines',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Steroid tablets (corticosteroids)'),
    hint: (msg) => msg('Such as prednisone or prednisolone'),
    synonyms: (msg) =>
      msg(
        'prednisone, prednisolone, prednisolon, dexamethasone, hydrocortisone, steroids, steroid, cortisone tablets, cortisone, corticosteroid, deltacortril, betamethasone, steroid inhaler, steroid cream, prednizone, prednisilone, methylprednisolone, Medrol, Deltasone, Decadron, Cortef, budesonide, deflazacort, clobetasol',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'steroid-crisis',
            label: (msg) => msg('On long-term steroids, and vomiting, very drowsy, confused, faint or feverish'),
            contraindication: 'emergency',
            handsOverTo: ['rf-steroid-crisis'],
          },
          {
            id: 'back-pain',
            label: (msg) => msg('New back pain, and I have taken steroids for a long time'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-back-pain-serious'],
          },
        ],
      },
      {
        id: 'use',
        step: 'state',
        question: (msg) => msg('Which of these is true for you?'),
        answers: [
          {
            id: 'infection',
            label: (msg) => msg('I have an infection now'),
            contraindication: 'absolute',
          },
          {
            id: 'months-with-effects',
            label: (msg) => msg('I have taken them for months, and I have thin skin, bruises or thin bones'),
            contraindication: 'clearance',
            maxPressure: 2,
          },
          {
            id: 'long-term-other',
            label: (msg) => msg('Long-term in a higher dose, or my doctor does not know about the massage'),
            contraindication: 'clearance',
            maxPressure: 2,
          },
          {
            id: 'long-term-low-dose',
            label: (msg) => msg('Long-term in a low dose, my doctor knows about the massage, and none of the above'),
            contraindication: 'precaution',
            maxPressure: 2,
          },
          {
            id: 'short-or-local',
            label: (msg) => msg('Only a short course, an inhaler or a cream, and no infection'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['deep-tissue-massage', 'friction', 'cross-fibre-massage', 'cupping'],
    reason: (msg) => msg('Over time steroids can make skin thin, bones weak, bruises easy and infections more likely.'),
    advice: (msg) => msg('We use gentle strokes and no deep or rubbing work, and look out for thin skin and bruises.'),
    until: (msg) => msg('The infection has to be over first.'),
    ask: (msg) => msg('Ask your doctor: "Have my steroids thinned my skin or bones, and how light should a massage be?"'),
    ownCaution: true,
    sources: ['amta-meds-notes', 'werner-meds'],
    facts: ['S0-27'],
  },
  {
    id: 'steroid-injection',
    category: 'medicines',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Steroid (cortisone) injection'),
    hint: (msg) => msg('Into a joint, a tendon or the spine'),
    synonyms: (msg) =>
      msg(
        'cortisone shot, cortisone injection, steroid shot, steroid jab, joint injection, cortizone injection, epidural injection, epidural steroid, nerve block, hyaluronic acid injection, PRP injection, PRP joint injection, hyaluronic acid joint injection, triamcinolone, Kenalog, Depo-Medrol, Depo-Medrone',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'after-spinal-injection',
            label: (msg) => msg('After an injection in the spine: weak or numb legs, or a change in bladder or bowel'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'very-ill',
            label: (msg) => msg('Fever with shivering, a stiff neck or confusion'),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'pain-red-hot-or-fever',
            label: (msg) => msg('More pain, redness or heat at the spot, or fever'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'time',
        step: 'state',
        question: (msg) => msg('When was it?'),
        answers: [
          {id: 'last-72-hours', label: (msg) => msg('In the last 72 hours (3 days)'), contraindication: 'local'},
          {id: 'over-72-hours', label: (msg) => msg('More than 72 hours ago'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Rubbing could spread the medicine away from its spot, and the tissue there is weaker.'),
    advice: (msg) => msg('No massage, heat or pressure on the injection site. We can work well away from it.'),
    ask: (msg) => msg('Ask your doctor: "How long should massage stay away from the injection site?"'),
    ownCaution: true,
    sources: ['salvo-2018'],
    facts: ['S0-27'],
  },
  {
    id: 'botulinum-toxin',
    category: 'medicines',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Botox injection (botulinum toxin)'),
    hint: (msg) => msg('For wrinkles, migraine or tight muscles'),
    synonyms: (msg) =>
      msg(
        'botulinum toxin, Botox, botocks, Dysport, Xeomin, wrinkle injections, anti-wrinkle injections, migraine Botox, Botox for spasticity',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'swallowing-speaking-or-breathing',
            label: (msg) => msg('Trouble swallowing, speaking or breathing'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'time',
        step: 'state',
        question: (msg) => msg('When was it?'),
        answers: [
          {
            id: 'last-72-hours',
            label: (msg) => msg('In the last 72 hours (3 days), or still within the longer time that my provider asked for'),
            contraindication: 'local',
            positions: ['prone'],
          },
          {
            id: 'over-72-hours',
            label: (msg) => msg('More than 72 hours ago, and any longer time that my provider asked for is over'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['affected-area', 'face', 'neck'],
    reason: (msg) => msg('Pressure or heat could spread it to muscles nearby.'),
    advice: (msg) => msg('No massage, heat or face cradle pressure on the treated spot. We can work well away from it.'),
    ask: (msg) => msg('Ask your therapist: "I had Botox here. Can you keep pressure, heat and the face cradle off it?"'),
    ownCaution: true,
    sources: ['salvo-2018'],
    facts: ['S0-27'],
  },
  {
    id: 'insulin-injection',
    category: 'medicines',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Insulin or other injected diabetes medicine'),
    hint: (msg) => msg('Also weight-loss injections such as Ozempic or Wegovy'),
    synonyms: (msg) =>
      msg(
        'insulin, insulin pen, insulin pump, insulin injection, GLP-1 injection, semaglutide, Ozempic, Ozempik, Wegovy, tirzepatide, Mounjaro, Zepbound, liraglutide, Victoza, Saxenda, dulaglutide, Trulicity, weight loss injection, weight-loss jab, skinny jab, diabetes injection, Lantus, NovoRapid, Humalog, Tresiba, exenatide, Byetta, Munjaro, Toujeo, Basaglar, Levemir, NovoLog, Humulin, Novolin, Apidra, Fiasp',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'shaky-sweaty-confused',
            label: (msg) => msg('Shaky, sweaty or confused'),
            contraindication: 'emergency',
            handsOverTo: ['rf-diabetic-emergency'],
          },
          {
            id: 'very-drowsy-or-vomiting',
            label: (msg) => msg('Very drowsy, or vomiting with great thirst and deep, fast breathing'),
            contraindication: 'emergency',
            handsOverTo: ['rf-diabetic-emergency'],
          },
        ],
      },
      {
        id: 'time',
        step: 'state',
        question: (msg) => msg('When was your last injection?'),
        answers: [
          {id: 'last-72-hours', label: (msg) => msg('In the last 72 hours (3 days)'), contraindication: 'local'},
          {
            id: 'over-72-hours',
            label: (msg) => msg('More than 72 hours ago'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
      {
        id: 'purpose',
        step: 'state',
        question: (msg) => msg('What do you take it for?'),
        answers: [
          {
            id: 'diabetes',
            label: (msg) => msg('For diabetes'),
            contraindication: 'precaution',
            handsOverTo: ['diabetes'],
          },
          {
            id: 'weight-loss-sick-or-faint',
            label: (msg) => msg('For weight loss, and it makes me sick or faint'),
            contraindication: 'precaution',
            advice: (msg) => msg('We keep away from the injection site. Get up slowly and tell us if you feel sick or faint.'),
          },
          {
            id: 'weight-loss-well',
            label: (msg) => msg('For weight loss, and I feel well'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['affected-area', 'abdomen', 'thighs', 'arms'],
    reason: (msg) => msg('Rubbing or heat changes how fast the medicine goes in, and your sugar may drop.'),
    advice: (msg) => msg('No massage or heat on the injection site for 24 to 72 hours, depending on the medicine. We use the longer time.'),
    instead: (msg) => msg('Areas away from the injection site can be massaged.'),
    ask: (msg) => msg('Ask your therapist: "I inject here. Can you leave that spot out today?"'),
    ownCaution: true,
    sources: ['salvo-2018', 'amta-meds-notes'],
    facts: ['S0-27'],
  },
  {
    id: 'transdermal-patch-topical',
    category: 'medicines',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Medicine patch, gel or cream on the skin'),
    hint: (msg) => msg('Such as HRT, nicotine or pain patches'),
    synonyms: (msg) =>
      msg(
        'HRT patch, nicotine patch, nicotine patches, fentanyl patch, buprenorphine patch, nitroglycerin patch, GTN patch, hormone cream, hormone gel, testosterone gel, oestrogen gel, estrogen patch, oestrogen patch, Estradot, Evorel, anti-inflammatory gel, Voltarol gel, Voltaren gel, pain patch, lidocaine patch, transdermal patch, skin patch, NicoDerm',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'very-drowsy-opioid-patch',
            label: (msg) => msg('Very drowsy, newly confused or breathing slowly while I wear an opioid (strong painkiller) patch'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
        ],
      },
      {
        id: 'use',
        step: 'state',
        question: (msg) => msg('Which of these is true for you?'),
        answers: [
          {
            id: 'opioid-patch-on',
            label: (msg) => msg('I wear a fentanyl or buprenorphine patch'),
            contraindication: 'local',
            avoid: ['hot-stone-massage', 'heat-cold-packs'],
            advice: (msg) =>
              msg('No massage, heat or oil on the patch. No hot stones or heat packs anywhere on your body, as heat raises the dose.'),
          },
          {
            id: 'heart-patch-on',
            label: (msg) => msg('I wear a nitroglycerin (GTN) patch for my heart'),
            contraindication: 'local',
            handsOverTo: ['angina-coronary-disease'],
          },
          {
            id: 'on-skin',
            label: (msg) => msg('I wear another patch, or I have put on a medicine gel or cream'),
            contraindication: 'local',
          },
          {
            id: 'off',
            label: (msg) => msg('No patch, gel or cream on my skin now'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Heat and rubbing raise the dose, oil loosens the patch, and the medicine can reach your therapist.'),
    advice: (msg) =>
      msg('No massage, heat or oil on that spot. With a fentanyl or buprenorphine patch, no hot stones or heat packs anywhere.'),
    ask: (msg) => msg('Ask your therapist: "I have a medicine patch here. Can you keep oil, heat and your hands off it?"'),
    ownCaution: true,
    sources: ['salvo-2018', 'windsor-meds'],
    facts: ['S0-27'],
  },
  {
    id: 'infusion-pump-sensor',
    category: 'medicines',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Medicine pump or glucose sensor'),
    hint: (msg) => msg('Such as an insulin pump or a sensor on the arm'),
    synonyms: (msg) =>
      msg(
        'insulin pump, CGM, pain pump, continuous glucose monitor, glucose monitor, FreeStyle Libre, Libre sensor, Dexcom, Omnipod, blood sugar sensor, glucose sensor, baclofen pump, infusion pump',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'low-sugar',
            label: (msg) => msg('Signs of low sugar: shaky, sweaty or confused'),
            contraindication: 'emergency',
            handsOverTo: ['rf-diabetic-emergency'],
          },
          {
            id: 'very-drowsy-or-vomiting',
            label: (msg) => msg('Very drowsy, or vomiting with great thirst and deep, fast breathing'),
            contraindication: 'emergency',
            handsOverTo: ['rf-diabetic-emergency'],
          },
          {
            id: 'hard-to-wake-or-slow-breathing',
            label: (msg) => msg('Hard to wake, newly confused, slow breathing or blue lips'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'alarm-or-hot-site',
            label: (msg) => msg('A pump alarm, or the spot is red and hot'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'device',
        step: 'state',
        question: (msg) => msg('Is the device on your body?'),
        answers: [
          {id: 'yes-diabetes', label: (msg) => msg('Yes, for diabetes'), contraindication: 'local', handsOverTo: ['diabetes']},
          {id: 'yes', label: (msg) => msg('Yes, for something else'), contraindication: 'local'},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['affected-area', 'abdomen', 'arms'],
    reason: (msg) => msg('The device or its tube may move or be damaged.'),
    advice: (msg) => msg('No massage, oil or heat on it. We put a cushion beside it when you lie face down.'),
    instead: (msg) => msg('Areas away from the device can be massaged.'),
    ask: (msg) => msg('Ask your therapist: "My device is here. How will you keep it from being pressed or pulled?"'),
    ownCaution: true,
    sources: ['salvo-2018'],
    facts: ['S0-27'],
  },
  {
    id: 'immunosuppressants',
    category: 'medicines',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Medicine that lowers immunity (immunosuppressant)'),
    hint: (msg) => msg('Such as methotrexate, biologics or transplant medicine'),
    synonyms: (msg) =>
      msg(
        'methotrexate, azathioprine, ciclosporin, cyclosporine, tacrolimus, biologics, biologic, adalimumab, Humira, transplant drugs, etanercept, Enbrel, infliximab, rituximab, mycophenolate, leflunomide, hydroxychloroquine, tofacitinib, low immunity medicine, immune suppressant, immunosuppressive, DMARD, DMARDs, sulfasalazine, sulphasalazine, Prograf, CellCept, Imuran, Remicade, MabThera, Plaquenil, Arava, Xeljanz, upadacitinib, Rinvoq, baricitinib, Olumiant, golimumab, Simponi, certolizumab, Cimzia, tocilizumab, abatacept, ustekinumab, Stelara, secukinumab, Cosentyx, vedolizumab, Metoject, metho, Dupixent, Advagraf, sirolimus, Myfortic, mercaptopurine, Amgevita, Hadlima, Hyrimoz, Inflectra, Rituxan, Actemra, Orencia, ixekizumab, Taltz, guselkumab, Tremfya, risankizumab, Skyrizi, bimekizumab, Entyvio, belimumab, Benlysta, ocrelizumab, Ocrevus, ofatumumab, Kesimpta, natalizumab, Tysabri, fingolimod, Gilenya, teriflunomide, Aubagio, dimethyl fumarate, Tecfidera, cladribine, dupilumab',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'fever-or-suddenly-ill',
            label: (msg) => msg('Fever, chills or suddenly ill'),
            contraindication: 'emergency',
            handsOverTo: ['rf-chemo-fever'],
          },
          {
            id: 'back-pain',
            label: (msg) => msg('New back pain'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-back-pain-serious'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'infection',
            label: (msg) => msg('I have an infection now, even a mild one'),
            contraindication: 'absolute',
            advice: (msg) => msg('Call the team that gives you this medicine and tell them about the infection.'),
          },
          {
            id: 'not-stable',
            label: (msg) => msg('No infection, but I am not stable yet'),
            contraindication: 'clearance',
          },
          {
            id: 'stable',
            label: (msg) => msg('No infection, and I am stable'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
          {
            id: 'weak-effect-well',
            label: (msg) => msg('Only hydroxychloroquine or sulfasalazine, and I am well'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
      {
        id: 'transplant',
        step: 'state',
        question: (msg) => msg('Have you had a transplant?'),
        answers: [
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'none', handsOverTo: ['organ-transplant']},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    reason: (msg) => msg('You catch infections more easily, and they can be harder to notice.'),
    advice: (msg) => msg('Gentle work with very clean hands and linen, and none on broken skin. Your therapist must be well.'),
    until: (msg) => msg('The infection has to be over first. Call your team about it.'),
    instead: (msg) => msg('Gentle massage is often possible while you are stable and well.'),
    ask: (msg) => msg('Ask your therapist: "My immunity is low. Are you well, and how do you keep everything clean?"'),
    ownCaution: true,
    sources: ['werner-ckd'],
    facts: ['S0-27'],
  },
  {
    id: 'isotretinoin',
    category: 'medicines',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Acne capsules (isotretinoin)'),
    synonyms: (msg) =>
      msg(
        'isotretinoin, Accutane, Roaccutane, roacutane, retinoid tablets, retinoids, acitretin, acne tablets, acne pills, Epuris, Absorica, Claravis, Soriatane, alitretinoin',
      ),
    followUps: [
      {
        id: 'skin',
        step: 'state',
        question: (msg) => msg('Is your skin dry, cracked or peeling?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes'),
            contraindication: 'local',
            regions: ['affected-area'],
            advice: (msg) => msg('We leave the dry or cracked skin alone and work gently elsewhere.'),
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'precaution'},
        ],
      },
    ],
    regions: ['face', 'upper-back', 'lower-back'],
    maxPressure: 3,
    avoid: ['friction', 'cross-fibre-massage', 'hot-stone-massage', 'passive-stretching', 'passive-resistive-stretching'],
    reason: (msg) => msg('It makes skin fragile and sensitive to heat, and your joints may hurt.'),
    advice: (msg) => msg('We use gentle strokes, without rubbing, scrubs, hot stones or strong joint movement.'),
    ask: (msg) => msg('Ask your therapist: "My skin is fragile from acne capsules. Can you use gentle strokes and a plain oil?"'),
    sources: ['walton-2011', 'stone-spavelous'],
    facts: ['S0-27'],
  },
  {
    id: 'recent-vaccine',
    category: 'medicines',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Recent vaccination'),
    hint: (msg) => msg('Such as a flu or COVID jab'),
    synonyms: (msg) =>
      msg(
        'jab, flu shot, flu jab, vaccination, vaccine, vacine, vaccinated, COVID jab, COVID shot, booster, travel jabs, immunisation, immunization',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'swelling-or-breathing',
            label: (msg) => msg('Swollen face or throat, or trouble breathing'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis'],
          },
          {
            id: 'chest-pain',
            label: (msg) => msg('Chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'red-streaks-or-hot-with-fever',
            label: (msg) => msg('Red streaks from the spot, or a hot, swollen spot with a fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
        ],
      },
      {
        id: 'after-effects',
        step: 'state',
        question: (msg) => msg('How do you feel after it?'),
        answers: [
          {id: 'fever', label: (msg) => msg('I have a fever, or I feel ill'), contraindication: 'absolute'},
          {
            id: 'red-hot-after-72-hours',
            label: (msg) => msg('The spot is red, hot and swollen more than 72 hours (3 days) later'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('Please let a doctor look at the spot. We keep well away from it.'),
          },
          {
            id: 'well',
            label: (msg) => msg('I feel well, and at most the spot is a little sore'),
            contraindication: 'local',
          },
        ],
      },
    ],
    regions: ['affected-area', 'arms', 'thighs'],
    reason: (msg) => msg('The spot is sore, and your body is reacting to the vaccine.'),
    advice: (msg) => msg('No massage or heat on the spot for 72 hours (3 days). We can work well away from it.'),
    until: (msg) => msg('You have to feel well again first, with no fever.'),
    ask: (msg) => msg('Ask your therapist: "I had a vaccine here. Can you leave that spot out?"'),
    disagreement: (msg) =>
      msg('One list says no massage at all after a recent vaccine. We took: avoid the spot if you are well, and no massage with a fever.'),
    ownCaution: true,
    sources: ['salvo-2018', 'uk-ashelder'],
    facts: ['S0-27'],
  },
  {
    id: 'other-medicine',
    category: 'medicines',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Another medicine'),
    hint: (msg) => msg('Not in this list, or you do not know what it is'),
    synonyms: (msg) =>
      msg(
        'unknown tablet, other medication, other medicine, prescription, medication, medicine, tablets, pills, new medicine, antipsychotic, antipsychotics, trial drug, clinical trial, quetiapine, olanzapine, risperidone, lithium, epilepsy tablets, I do not know the name, Ritalin, Adderall, Seroquel, Abilify, minoxidil, Zyprexa, Risperdal, paliperidone, Invega, aripiprazole, lurasidone, Latuda, ziprasidone, haloperidol, Haldol, clozapine, Clozaril, brexpiprazole, chlorpromazine, amisulpride, Priadel, methylphenidate, Concerta, lisdexamfetamine, Vyvanse, Elvanse, dextroamphetamine, dexamfetamine, Dexedrine, atomoxetine, Strattera, loxapine',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'hard-to-wake-or-confused',
            label: (msg) => msg('Newly confused or hard to wake'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'swelling-or-breathing',
            label: (msg) => msg('Swollen face or throat, or trouble breathing'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis'],
          },
          {
            id: 'drowsy-or-bad-reaction',
            label: (msg) => msg('Drowsy, or a bad reaction to the medicine'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'use',
        step: 'state',
        question: (msg) => msg('Which of these is true for you?'),
        answers: [
          {
            id: 'new-or-unknown',
            label: (msg) => msg('I have just started it, I do not know what it is, or it has side effects'),
            contraindication: 'clearance',
          },
          {
            id: 'known-stable',
            label: (msg) => msg('I know its name, it is not listed here, my dose is stable, and it has no side effects'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
          {
            id: 'everyday',
            label: (msg) => msg('Only everyday tablets: paracetamol, statin, thyroid, hay fever or acid tablets'),
            contraindication: 'none',
            handsOverTo: ['everyday-medicines'],
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    reason: (msg) => msg('Some medicines change how you feel pain, how easily you bleed, or how alert you are.'),
    advice: (msg) => msg('Bring the name of the medicine, and tell us what it is for. Then we can adapt the session.'),
    instead: (msg) => msg('With many medicines a gentle session is possible once we know what they do.'),
    ask: (msg) => msg('Ask your doctor: "What is this medicine for, and does it matter for a massage?"'),
    ownCaution: true,
    sources: ['uspharm-2009', 'werner-meds'],
    facts: ['S0-27', 'S0-24'],
  },
  {
    id: 'antidepressants',
    category: 'medicines',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Antidepressant or anxiety tablets'),
    hint: (msg) => msg('Such as sertraline, citalopram or fluoxetine'),
    synonyms: (msg) =>
      msg(
        'SSRI, SSRIs, SNRI, antidepressants, anti-depressants, anti depressants, sertraline, Zoloft, Lustral, citalopram, Celexa, Cipramil, escitalopram, Lexapro, Cipralex, fluoxetine, Prozac, venlafaxine, Effexor, duloxetine, Cymbalta, mirtazapine, bupropion, Wellbutrin, buspirone, amitriptyline, anxiety tablets, anxiety pills, paroxetine, Seroxat, Paxil, trazodone, setraline, fluvoxamine, desvenlafaxine, Pristiq, vortioxetine, Trintellix, Brintellix, Remeron, Zyban, Elavil, nortriptyline, imipramine, clomipramine, doxepin, lofepramine, phenelzine, tranylcypromine, moclobemide',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'suicidal-thoughts',
            label: (msg) => msg('Thoughts of suicide, or of harming myself or others'),
            contraindication: 'emergency',
            handsOverTo: ['rf-suicidal'],
          },
          {
            id: 'hard-to-wake-or-confused',
            label: (msg) => msg('Newly confused or hard to wake'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'new-dose-agitated',
            label: (msg) => msg('Tablets just started or changed, and I am very agitated, hot or shaking'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'use',
        step: 'state',
        question: (msg) => msg('Which of these is true for you?'),
        answers: [
          {
            id: 'blood-thinner',
            label: (msg) => msg('I also take a blood thinner'),
            contraindication: 'clearance',
            handsOverTo: ['anticoagulants'],
            maxPressure: 2,
          },
          {
            id: 'bruising',
            label: (msg) => msg('I bruise easily'),
            contraindication: 'clearance',
            maxPressure: 2,
          },
          {
            id: 'steady',
            label: (msg) => msg('My dose is steady, and neither of these is true'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    reason: (msg) => msg('You may get dizzy when you stand up, and bruise a little more easily.'),
    advice: (msg) => msg('Get up slowly at the end. We use lighter pressure if you bruise easily.'),
    ask: (msg) => msg('Ask your therapist: "I get dizzy sometimes. Can I take my time to get up?"'),
    ownCaution: true,
    sources: ['werner-meds'],
  },
  {
    id: 'everyday-medicines',
    category: 'medicines',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Everyday tablets with little effect on massage'),
    hint: (msg) => msg('Such as paracetamol, statins, thyroid or hay fever tablets'),
    synonyms: (msg) =>
      msg(
        'paracetamol, Panadol, acetaminophen, Tylenol, statin, statins, atorvastatin, Lipitor, simvastatin, rosuvastatin, cholesterol tablets, omeprazole, lansoprazole, acid reflux tablets, antihistamine, antihistamines, cetirizine, loratadine, thyroid tablets, vitamins, folic acid, hay fever tablets, allergy tablets, antacid, antacids, Nexium, Crestor, Zyrtec, Claritin, Benadryl, melatonin, pravastatin, lovastatin, fluvastatin, pitavastatin, Prilosec, Prevacid, pantoprazole, Pantoloc, Protonix, esomeprazole, rabeprazole, famotidine, Pepcid, Gaviscon, Reactine, desloratadine, Aerius, fexofenadine, Allegra, chlorphenamine, diphenhydramine',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'statin-dark-urine',
            label: (msg) => msg('On a statin: muscle pain or weakness with dark urine'),
            contraindication: 'emergency',
          },
          {
            id: 'statin-muscle-pain',
            label: (msg) => msg('On a statin: new severe muscle pain or weakness, or dark urine alone'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'sleepiness',
        step: 'state',
        question: (msg) => msg('Does it make you sleepy?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes'),
            contraindication: 'precaution',
            advice: (msg) => msg('Tell us the name, the last dose and what it is for. Do not drive until you feel wide awake.'),
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'precaution'},
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('These tablets matter little for a massage, but the reason you take them may matter.'),
    advice: (msg) => msg('Tell us the name, the last dose and what it is for. Statins can cause muscle pain, so mention it.'),
    instead: (msg) => msg('These tablets set no limit of their own on pressure or technique.'),
    ask: (msg) => msg('Ask your therapist: "I take this tablet. Does the reason for it change anything?"'),
    ownCaution: true,
    sources: ['werner-meds', 'werner-statins', 'own-caution'],
  },
  {
    id: 'antibiotics',
    category: 'medicines',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Taking antibiotics'),
    hint: (msg) => msg('Also antiviral or antifungal tablets'),
    synonyms: (msg) =>
      msg(
        'antibiotic, anti-biotics, antibiotix, amoxicillin, amoxycillin, penicillin, doxycycline, antiviral, antivirals, antifungal tablets, ciprofloxacin, cipro, Levaquin, levofloxacin, quinolone, moxifloxacin, co-amoxiclav, Augmentin, flucloxacillin, azithromycin, clarithromycin, erythromycin, trimethoprim, nitrofurantoin, metronidazole, cefalexin, cephalexin, aciclovir, acyclovir, cloxacillin, Clavulin, Keflex, cefuroxime, minocycline, tetracycline, Zithromax, clindamycin, co-trimoxazole, sulfamethoxazole, Bactrim, Septra, Macrobid, Flagyl, Zovirax, valaciclovir, valacyclovir, Valtrex, famciclovir, fluconazole, Diflucan, terbinafine, rimantadine, valganciclovir',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'swelling-or-breathing',
            label: (msg) => msg('Swollen face or throat, or trouble breathing'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis'],
          },
          {
            id: 'tendon-pain',
            label: (msg) => msg('Tendon pain while I take a quinolone (such as ciprofloxacin or Levaquin)'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'fever-or-ill',
            label: (msg) => msg('Fever, or I feel ill'),
            contraindication: 'none',
            handsOverTo: ['fever'],
          },
        ],
      },
      {
        id: 'purpose',
        step: 'state',
        question: (msg) => msg('What do you take it for?'),
        answers: [
          {
            id: 'active-infection',
            label: (msg) => msg('For an infection that I still have'),
            contraindication: 'clearance',
            advice: (msg) => msg('Please add the infection to your list too, as it decides what is possible.'),
          },
          {
            id: 'acne-or-prevention',
            label: (msg) => msg('For acne or to prevent an infection, and I am well'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
          {
            id: 'finishing-course',
            label: (msg) => msg('The infection is gone, and I am finishing the course'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'cross-fibre-massage'],
    reason: (msg) => msg('The infection behind it decides, and quinolone antibiotics may harm tendons.'),
    advice: (msg) => msg('Tell us why and since when you take them. No deep work on tendons while you take a quinolone.'),
    instead: (msg) => msg('Antibiotics alone do not always rule out a massage.'),
    ask: (msg) => msg('Ask your doctor: "Is my infection over, and can I have a massage?"'),
    ownCaution: true,
    sources: ['versagi-antibiotics', 'fq-tendon'],
  },
  {
    id: 'hormones-contraception-hrt',
    category: 'medicines',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Contraceptive pill, coil, implant or hormone therapy (HRT)'),
    synonyms: (msg) =>
      msg(
        'the pill, birth control, birth control pill, contraception, contraceptive, combined pill, mini pill, oral contraceptive, patch or ring, contraceptive patch, vaginal ring, HRT, hormone replacement, menopause hormones, estrogen, oestrogen, testosterone treatment, gender-affirming hormones, IUD, IUS, Mirena, coil, copper coil, Nexplanon, contraceptive implant, arm implant, Depo injection, Depo-Provera, NuvaRing, Yasmin, Yaz, Alesse, Microgynon, Marvelon, Cerazette, desogestrel, norethisterone, norethindrone, levonorgestrel, drospirenone, Kyleena, estradiol, Premarin, medroxyprogesterone, progesterone, Prometrium, Utrogestan, tibolone, Estrogel, AndroGel, hydroxyprogesterone',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain, coughing up blood, or fainting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'stroke-signs',
            label: (msg) => msg('Face drooping on one side, a weak arm, or slurred speech'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'sudden-headache',
            label: (msg) => msg('Sudden headache'),
            contraindication: 'emergency',
            handsOverTo: ['rf-thunderclap'],
          },
          {
            id: 'sight-change',
            label: (msg) => msg('Sudden change in sight'),
            contraindication: 'emergency',
          },
          {
            id: 'swollen-leg',
            label: (msg) => msg('One leg or arm is swollen, painful, warm or red'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
      },
      {
        id: 'use',
        step: 'state',
        question: (msg) => msg('Which of these is true for you?'),
        answers: [
          {
            id: 'past-clot',
            label: (msg) => msg('I had a blood clot before'),
            contraindication: 'clearance',
            handsOverTo: ['clot-history'],
            maxPressure: 2,
            avoid: ['deep-tissue-massage'],
            regions: ['lower-legs'],
            advice: (msg) => msg('No deep calf work. We use light strokes on your legs.'),
          },
          {
            id: 'higher-clot-risk',
            label: (msg) => msg('I smoke and am over 35, or I get migraine with aura and take the combined pill'),
            contraindication: 'clearance',
            regions: ['lower-legs'],
            maxPressure: 2,
            avoid: ['deep-tissue-massage'],
            advice: (msg) => msg('No deep calf work. We use light strokes on your legs.'),
          },
          {
            id: 'arm-implant',
            label: (msg) => msg('I have an implant in my arm, and the above is not true'),
            contraindication: 'local',
            regions: ['affected-area'],
            advice: (msg) => msg('No pressure on the implant in your arm. The rest of the session can be as usual.'),
          },
          {
            id: 'coil-new-or-sore',
            label: (msg) => msg('My coil was fitted this week or is sore, and the above is not true'),
            contraindication: 'local',
            regions: ['abdomen', 'pelvis'],
            advice: (msg) => msg('We leave your belly out until the coil has settled.'),
          },
          {
            id: 'other',
            label: (msg) => msg('None of the above'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['lower-legs', 'arms'],
    reason: (msg) => msg('Some hormones raise the risk of a blood clot a little.'),
    advice: (msg) => msg('No deep calf work if you have other clot risks, and no pressure on an arm implant.'),
    instead: (msg) => msg('Without such risks there is no special limit on the rest of the session.'),
    ask: (msg) => msg('Ask your doctor: "Do I have other clot risks that matter for a leg massage?"'),
    ownCaution: true,
    sources: ['iih-pill', 'glos-dvt'],
  },
  {
    id: 'cancer-hormone-tablets',
    category: 'medicines',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Hormone tablets after cancer'),
    hint: (msg) => msg('Such as tamoxifen or letrozole'),
    synonyms: (msg) =>
      msg(
        'tamoxifen, tamoxifin, Nolvadex, letrozole, Femara, anastrozole, Arimidex, exemestane, Aromasin, goserelin, Zoladex, bicalutamide, aromatase inhibitor, cancer hormone therapy, endocrine therapy, breast cancer tablets, fulvestrant, leuprolide, leuprorelin, Lupron, Eligard, Prostap, triptorelin, degarelix, Casodex, enzalutamide, Xtandi, abiraterone, Zytiga, apalutamide, darolutamide',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain, coughing up blood, or fainting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'stroke-signs',
            label: (msg) => msg('Face drooping on one side, a weak arm, or slurred speech'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'swollen-leg',
            label: (msg) => msg('One leg or arm is swollen, painful, warm or red'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'back-pain',
            label: (msg) => msg('New back pain'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-back-pain-serious'],
          },
        ],
      },
      {
        id: 'treatment',
        step: 'state',
        question: (msg) => msg('Do you have other cancer treatment, or is there cancer in your body now?'),
        answers: [
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'none', handsOverTo: ['active-cancer']},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'precaution'},
        ],
        notSure: {contraindication: 'clearance'},
      },
      {
        id: 'bones',
        step: 'state',
        question: (msg) => msg('Do you have thin bones?'),
        answers: [
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'none', handsOverTo: ['osteoporosis']},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'precaution'},
        ],
      },
    ],
    regions: ['whole-body', 'thighs', 'lower-legs'],
    maxPressure: 3,
    reason: (msg) => msg('Some of these raise the risk of clots or stroke, others can make bones thin and joints sore.'),
    advice: (msg) => msg('We use light to medium pressure and are gentle on your joints and bones.'),
    instead: (msg) => msg('Slow, relaxing strokes are usually possible.'),
    ask: (msg) => msg('Ask your doctor: "Have my bones been checked, and do I have a raised clot risk?"'),
    ownCaution: true,
    sources: ['canceraustralia-hormone', 'suskin-hormone', 'nhs-anastrozole', 'ny-precautions', 'own-caution'],
  },
  {
    id: 'herbal-supplements',
    category: 'medicines',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Herbal remedies or supplements'),
    hint: (msg) => msg('Such as ginkgo, garlic tablets or fish oil'),
    synonyms: (msg) =>
      msg(
        "ginkgo, gingko, ginko, garlic tablets, turmeric, curcumin, fish oil, omega 3, ginseng, St John's wort, St Johns wort, vitamin E, CBD oil, herbs, herbal medicine, food supplements, natural remedies",
      ),
    followUps: [
      {
        id: 'use',
        step: 'state',
        question: (msg) => msg('Which of these is true for you?'),
        answers: [
          {
            id: 'blood-thinner',
            label: (msg) => msg('I also take a blood thinner'),
            contraindication: 'clearance',
            handsOverTo: ['anticoagulants'],
            maxPressure: 2,
          },
          {
            id: 'bruising',
            label: (msg) => msg('I bruise easily'),
            contraindication: 'clearance',
            maxPressure: 2,
          },
          {
            id: 'neither',
            label: (msg) => msg('Neither'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    reason: (msg) => msg('A few of them may make bruises more likely.'),
    advice: (msg) => msg('Tell us what you take. We use lighter pressure if you bruise easily.'),
    ask: (msg) => msg('Ask your therapist: "I take these supplements. Will you go lighter if I bruise easily?"'),
    ownCaution: true,
    sources: ['bent-2005', 'iih-bruising'],
  },
];
