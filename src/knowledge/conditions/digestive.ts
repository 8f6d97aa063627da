import type {Condition} from '../model.js';

/** Digestion: stomach, bowel, liver, gallbladder, pancreas, food. */
export const digestive: readonly Condition[] = [
  {
    id: 'liver-disease-hepatitis',
    category: 'digestive',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Liver disease or hepatitis'),
    hint: (msg) => msg('Also a fatty liver, or hepatitis in the past'),
    synonyms: (msg) =>
      msg(
        "cirrhosis, liver scarring, jaundice, yellow skin, hepatitis, hepatitis A, hepatitis B, hepatitis C, hepatitis E, hep A, hep B, hep C, hepititis, hepatitus, fatty liver, NAFLD, liver problem, liver disease, Gilbert's syndrome, Gilberts syndrome",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'confusion',
            label: (msg) => msg('Confusion'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'vomiting-blood-or-black-stools',
            label: (msg) => msg('Vomiting blood, or black stools'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'belly-pain-or-yellow-with-fever',
            label: (msg) => msg('Severe belly pain, or yellow skin with a fever'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'yellow-skin-or-swollen-belly',
            label: (msg) => msg('Yellow skin or a swollen belly'),
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
            id: 'active-or-advanced',
            label: (msg) => msg('Active long-term hepatitis, or advanced scarring (cirrhosis)'),
            contraindication: 'absolute',
          },
          {
            id: 'new-hepatitis-a-or-e',
            label: (msg) => msg('New hepatitis A or E'),
            contraindication: 'absolute',
          },
          {
            id: 'not-agreed',
            label: (msg) => msg('Another liver disease, not stable, or my doctor has not agreed yet'),
            contraindication: 'absolute',
          },
          {
            id: 'stable-agreed',
            label: (msg) => msg('Stable, none of these, and my doctor has agreed'),
            contraindication: 'clearance',
            advice: (msg) => msg("Bring your doctor's answer. We use light strokes, and none on your belly."),
          },
          {
            id: 'cured-or-carrier-well',
            label: (msg) => msg('Cured hepatitis, or a carrier with normal tests, and I am well'),
            contraindication: 'precaution',
          },
          {
            id: 'fatty-liver-or-gilbert-well',
            label: (msg) => msg("Only a fatty liver or Gilbert's syndrome, and I am well"),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['abdomen'],
    maxPressure: 2,
    avoid: ['lymphatic-drainage', 'deep-tissue-massage', 'cupping', 'hot-stone-massage'],
    reason: (msg) => msg('A sick liver can bring bleeding, extra fluid and infection.'),
    until: (msg) => msg('The liver disease has to be stable, and your doctor has to agree first.'),
    advice: (msg) => msg('Once it is possible: light strokes only, with none on your belly and no draining strokes.'),
    ask: (msg) => msg('Ask your doctor: "Is my liver stable enough for a light massage, and is there a risk of infection?"'),
    ownCaution: true,
    sources: ['cmtbc-2010', 'uk-ashelder', 'path-chronicles'],
    facts: ['S0-34'],
  },
  {
    id: 'inflammatory-bowel-disease',
    category: 'digestive',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg("Crohn's disease or ulcerative colitis"),
    hint: (msg) => msg('Long-term inflammation of the bowel'),
    synonyms: (msg) =>
      msg(
        "IBD, inflammatory bowel disease, Crohn's, Crohns, Crohns disease, chrons disease, ulcerative colitis, ulcerative collitis, UC, colitis, inflamed bowel, mesalazine, mesalamine, Pentasa, Asacol",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'severe-pain-or-nothing-passing',
            label: (msg) => msg('Severe belly pain, or nothing passing'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'heavy-bleeding',
            label: (msg) => msg('Heavy bleeding'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'fever-on-immune-medicine',
            label: (msg) => msg('Fever while on a medicine that lowers immunity'),
            contraindication: 'emergency',
            handsOverTo: ['rf-chemo-fever'],
          },
          {
            id: 'fever-or-bloody-stools',
            label: (msg) => msg('A fever or many bloody stools'),
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
            id: 'flare-or-bleeding',
            label: (msg) => msg('A flare, or bleeding'),
            contraindication: 'absolute',
          },
          {id: 'calm', label: (msg) => msg('Calm, with no bleeding'), contraindication: 'local'},
        ],
      },
      {
        id: 'stoma',
        step: 'state',
        question: (msg) => msg('Do you have a stoma?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes'),
            contraindication: 'none',
            handsOverTo: ['stoma-catheter-drain'],
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['abdomen'],
    reason: (msg) => msg('The bowel is inflamed, or can become so.'),
    until: (msg) => msg('The flare and any bleeding have to settle first.'),
    advice: (msg) => msg('No work on your belly. You choose the position that is comfortable.'),
    instead: (msg) => msg('Back, neck, arms and legs can have their usual massage when it is calm.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave out my belly and find a position that is comfortable?"'),
    ownCaution: true,
    sources: ['werner-1998', 'walton-2011'],
  },
  {
    id: 'diverticular-disease',
    category: 'digestive',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Pouches in the bowel (diverticular disease)'),
    synonyms: (msg) =>
      msg('diverticular disease, diverticulitis, diverticulitus, diverticulosis, diverticula, bowel pouches, pouches in the bowel'),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'severe-pain-or-vomiting',
            label: (msg) => msg('Severe belly pain or vomiting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'heavy-bleeding',
            label: (msg) => msg('Heavy bleeding'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'fever-or-lower-left-pain',
            label: (msg) => msg('A fever, or pain in the lower left belly'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [{id: 'known-calm', label: (msg) => msg('Known pouches, and calm'), contraindication: 'local'}],
      },
    ],
    regions: ['abdomen'],
    reason: (msg) => msg('Deep pressure on the belly could burst a pouch.'),
    advice: (msg) => msg('No deep work on your belly.'),
    instead: (msg) => msg('Back, neck, arms and legs can have their usual massage when it is calm.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave out my belly?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
  {
    id: 'hernia',
    category: 'digestive',
    contraindication: 'local',
    scope: 'core',
    name: (msg) => msg('Hernia'),
    hint: (msg) => msg('A bulge in the groin or belly, or a hiatus hernia'),
    synonyms: (msg) =>
      msg(
        'groin hernia, belly-button hernia, hiatus hernia, hiatal hernia, inguinal hernia, umbilical hernia, incisional hernia, femoral hernia, rupture, hurnia, bulge in the groin, hernia repair, hernia mesh',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'hard-red-painful-vomiting',
            label: (msg) => msg('The bulge is hard, red or very painful, or I am vomiting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'repaired-recently',
            label: (msg) => msg('Repaired recently'),
            contraindication: 'none',
            handsOverTo: ['recent-surgery'],
          },
          {
            id: 'not-repaired',
            label: (msg) => msg('Not repaired, in the groin, belly button or belly'),
            contraindication: 'local',
          },
          {
            id: 'hiatus-only',
            label: (msg) => msg('Only a hiatus hernia (at the top of the stomach)'),
            contraindication: 'precaution',
            maxPressure: 3,
            positions: ['flat'],
            advice: (msg) => msg('You lie with your head raised, and not soon after a meal.'),
          },
          {
            id: 'old-repair',
            label: (msg) => msg('Repaired long ago, and no hernia now'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['abdomen', 'pelvis', 'affected-area'],
    reason: (msg) => msg('Part of the bowel may become trapped in the hernia.'),
    advice: (msg) => msg('No pressure on or near the hernia, no straining to lift yourself, and no head-down position.'),
    instead: (msg) => msg('Back, neck, arms and legs can have their usual massage.'),
    ask: (msg) => msg('Ask your therapist: "Can you keep well away from my hernia and help me turn over?"'),
    ownCaution: true,
    sources: ['werner-1998', 'gale'],
  },
  {
    id: 'peptic-ulcer',
    category: 'digestive',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Stomach ulcer, heartburn or reflux'),
    synonyms: (msg) =>
      msg(
        'stomach ulcer, peptic ulcer, gastric ulcer, duodenal ulcer, reflux, acid reflux, GERD, GORD, heartburn, indigestion, burning stomach, gastritis',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'heart-signs',
            label: (msg) => msg('Chest pain or pressure, or pain in the left arm or jaw'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'vomiting-blood-or-black-stools',
            label: (msg) => msg('Vomiting blood, or black stools'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'sudden-severe-pain',
            label: (msg) => msg('Sudden severe belly pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Which is it?'),
        answers: [
          {
            id: 'ulcer',
            label: (msg) => msg('An ulcer, or another stomach problem'),
            contraindication: 'local',
          },
          {
            id: 'reflux-only',
            label: (msg) => msg('Only heartburn or reflux'),
            contraindication: 'precaution',
            maxPressure: 3,
            positions: ['flat'],
            advice: (msg) => msg('You lie with your head raised.'),
          },
        ],
      },
    ],
    regions: ['abdomen'],
    reason: (msg) => msg('Pressure on the belly can make pain or bleeding worse.'),
    advice: (msg) => msg('No work on your belly.'),
    instead: (msg) => msg('Back, neck, arms and legs can have their usual massage.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave out my belly and raise my head?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
  {
    id: 'gastroenteritis',
    category: 'digestive',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Vomiting or diarrhoea'),
    hint: (msg) => msg('Stomach bug or food poisoning'),
    synonyms: (msg) =>
      msg(
        'gastroenteritis, stomach bug, stomach flu, tummy bug, food poisoning, norovirus, diarrhea, diarrhoea, diarrhoea and vomiting, diarrhea and vomiting, D and V, sickness bug, upset stomach, nausea, throwing up, being sick, the runs, vomit, loperamide, Imodium',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'vomiting-blood-or-black-stools',
            label: (msg) => msg('Vomiting blood, or black stools'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'sudden-severe-pain',
            label: (msg) => msg('Sudden severe belly pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'fever-and-stiff-neck',
            label: (msg) => msg('Fever with stiff neck, confusion, or a rash that does not fade when pressed'),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'blood-or-dried-out',
            label: (msg) => msg('Blood in the diarrhoea, or badly dried out (dehydrated)'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('When did you last have it?'),
        answers: [
          {
            id: 'last-48-hours',
            label: (msg) => msg('In the last 48 hours, or I have not recovered yet'),
            contraindication: 'absolute',
          },
          {
            id: 'recovered',
            label: (msg) => msg('More than 48 hours ago, and I have recovered'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('It can pass to other people, and your body may lack fluid.'),
    until: (msg) => msg('Wait until you have recovered, with no vomiting or diarrhoea for 48 hours.'),
    advice: (msg) => msg('Call us to move your visit. Once you have recovered, your session can be as usual.'),
    instead: (msg) => msg('Book again when you have recovered.'),
    ask: (msg) => msg('Ask your therapist: "How long should I wait after a stomach bug before I come?"'),
    ownCaution: true,
    sources: ['werner-1998', 'uk-ashelder', 'preg-headtotoe'],
    facts: ['S0-34'],
  },
  {
    id: 'appendicitis',
    category: 'digestive',
    contraindication: 'emergency',
    scope: 'extended',
    name: (msg) => msg('Inflamed appendix (suspected appendicitis)'),
    hint: (msg) => msg('Sudden pain in the lower right belly'),
    synonyms: (msg) =>
      msg(
        'appendicitis, apendicitis, appendix, sudden lower-right belly pain, lower right belly pain, grumbling appendix, burst appendix, appendix removed, appendectomy, appendicectomy',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'belly-pain',
            label: (msg) => msg('Sudden pain in the lower right belly, or severe belly pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'suspected',
            label: (msg) => msg('My appendix is still there and may be inflamed'),
            contraindication: 'emergency',
          },
          {
            id: 'operated-recently',
            label: (msg) => msg('My appendix was removed in recent weeks'),
            contraindication: 'none',
            handsOverTo: ['recent-surgery'],
          },
          {
            id: 'removed-long-ago',
            label: (msg) => msg('My appendix was removed long ago'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['abdomen'],
    reason: (msg) => msg('An inflamed appendix may burst.'),
    advice: (msg) => msg('Call the emergency number now. We can plan a massage after you have recovered.'),
    ask: (msg) => msg('Ask your doctor: "When can I have a massage after my appendix problem?"'),
    ownCaution: true,
    sources: ['werner-1998', 'themassagesource'],
  },
  {
    id: 'gallstones',
    category: 'digestive',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Gallstones'),
    synonyms: (msg) =>
      msg(
        'gallbladder pain, gall stones, gall bladder, gallbladder disease, gallbladder removed, biliary colic, bile stones, gallbladder attack',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'attack-fever-yellow',
            label: (msg) => msg('An attack of pain, a fever, or yellow skin or eyes'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'removed-recently',
            label: (msg) => msg('My gallbladder was removed in recent weeks'),
            contraindication: 'local',
            handsOverTo: ['recent-surgery'],
          },
          {
            id: 'no-symptoms',
            label: (msg) => msg('Stones, but no signs now'),
            contraindication: 'local',
          },
          {
            id: 'removed-long-ago',
            label: (msg) => msg('My gallbladder was removed long ago'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['abdomen'],
    reason: (msg) => msg('A stone may block the duct of the gallbladder.'),
    advice: (msg) => msg('No draining strokes over the liver, on the right side of your upper belly.'),
    instead: (msg) => msg('Back, neck, arms and legs can have their usual massage.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave out my upper belly on the right?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
  {
    id: 'recent-heavy-meal',
    category: 'digestive',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Just eaten a big meal'),
    synonyms: (msg) =>
      msg('full stomach, just eaten, full belly, recent meal, heavy meal, big meal, after lunch, after dinner, just ate, ate a big meal'),
    followUps: [
      {
        id: 'time',
        step: 'state',
        question: (msg) => msg('When did you eat?'),
        answers: [
          {
            id: 'within-1-hour',
            label: (msg) => msg('1 hour ago or less'),
            contraindication: 'precaution',
            advice: (msg) => msg('We start a little later, leave out your belly and keep the face-down part short.'),
          },
          {
            id: 'under-90-minutes',
            label: (msg) => msg('Between 1 hour and 90 minutes ago'),
            contraindication: 'precaution',
          },
          {
            id: 'over-90-minutes',
            label: (msg) => msg('More than 90 minutes ago'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['abdomen'],
    maxPressure: 3,
    reason: (msg) => msg('On a full stomach, massage may feel uncomfortable or make you sick.'),
    advice: (msg) => msg('We leave out your belly and keep the face-down part short.'),
    instead: (msg) => msg('Start a little later, or begin with you on your side or your back.'),
    ask: (msg) => msg('Ask your therapist: "I have just eaten. Can we start a little later?"'),
    disagreement: (msg) => msg('Some lists rule out massage after a big meal. It is a matter of comfort, so we only adapt the session.'),
    sources: ['yonibone', 'uk-ashelder', 'amta-prep'],
  },
  {
    id: 'ibs-constipation',
    category: 'digestive',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Irritable bowel, bloating or constipation'),
    synonyms: (msg) =>
      msg(
        'IBS, irritable bowel syndrome, bloating, bloated, wind, spastic colon, constipation, constipated, haemorrhoids, hemorrhoids, hemroids, piles, mebeverine, Buscopan, dicyclomine, lactulose, docusate, Movicol, MiraLAX',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'severe-pain-or-nothing-passing',
            label: (msg) => msg('Severe belly pain with vomiting, or nothing passing'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'vomiting-blood-or-black-stools',
            label: (msg) => msg('Vomiting blood, or black stools'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'heavy-bleeding',
            label: (msg) => msg('Heavy bleeding'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'blood-weight-loss-or-change',
            label: (msg) => msg('Blood in my stools, weight loss, or a new change and I am over 50'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
            advice: (msg) => msg('See a doctor about it first. After that we use light strokes, with light or no work on your belly.'),
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [{id: 'known-calm', label: (msg) => msg('Known, and calm'), contraindication: 'precaution'}],
      },
    ],
    regions: ['abdomen'],
    maxPressure: 3,
    reason: (msg) => msg('The gut is tender and can be upset by pressure.'),
    advice: (msg) => msg('Light work on your belly or none, just as you like it.'),
    instead: (msg) => msg('Massage is fine with care for your sensitive gut.'),
    ask: (msg) => msg('Ask your therapist: "Can you go lightly on my belly, or leave it out?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
  {
    id: 'coeliac-food-intolerance',
    category: 'digestive',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Coeliac disease or food intolerance'),
    synonyms: (msg) =>
      msg(
        'coeliac, celiac, celiac disease, coeliac disease, ceoliac, gluten intolerance, gluten free, lactose intolerance, wheat allergy, wheat intolerance, dairy free, food intolerance',
      ),
    followUps: [
      {
        id: 'kind',
        step: 'state',
        question: (msg) => msg('Is it a severe allergy?'),
        answers: [
          {
            id: 'severe-allergy',
            label: (msg) => msg('Yes, a severe allergy'),
            contraindication: 'none',
            handsOverTo: ['allergy'],
          },
          {
            id: 'no-severe-allergy',
            label: (msg) => msg('No, an intolerance or coeliac disease'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    reason: (msg) => msg('Some massage oils contain the food, and products near the mouth matter.'),
    advice: (msg) =>
      msg(
        'We read the oil labels and use no wheat product near your mouth. If your skin reacts, we leave out wheat-germ oil and other food oils.',
      ),
    instead: (msg) => msg('Gluten is not taken up through the skin, so with the right oil the session stays much the same.'),
    ask: (msg) => msg('Ask your therapist: "What is in your oil, and can I see the label?"'),
    ownCaution: true,
    sources: ['beyondceliac', 'own-caution'],
  },
  {
    id: 'pancreatitis',
    category: 'digestive',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Inflamed pancreas (pancreatitis)'),
    synonyms: (msg) =>
      msg('pancreatitis, pancreatitus, inflamed pancreas, acute pancreatitis, chronic pancreatitis, pancreas problem, pancreas'),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'severe-pain-vomiting-fever',
            label: (msg) => msg('Severe belly or back pain, vomiting or a fever'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'acute-or-just-home',
            label: (msg) => msg('Acute, not settled, or I am just home from hospital'),
            contraindication: 'absolute',
          },
          {
            id: 'settled-not-asked',
            label: (msg) => msg('Long-term or past, settled, but I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'settled-agreed',
            label: (msg) => msg('Long-term or past, settled, and my doctor has agreed'),
            contraindication: 'local',
            advice: (msg) => msg('No work on your belly.'),
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['abdomen'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
    reason: (msg) => msg('It can become dangerous fast, and hard pressure on the belly may injure the pancreas.'),
    until: (msg) => msg('It has to settle, and your doctor has to agree first.'),
    advice: (msg) => msg('Once it has settled and your doctor agrees: light strokes, and no work on your belly.'),
    ask: (msg) => msg('Ask your doctor: "Has my pancreas settled enough for a light massage away from my belly?"'),
    ownCaution: true,
    sources: ['msn-pancreas', 'pancreas-case-2022'],
  },
];
