import type {Condition} from '../model.js';

/** Skin: wounds, rashes, lumps, scars, treatments. */
export const skin: readonly Condition[] = [
  {
    id: 'open-wound',
    category: 'skin',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Open wound or sore'),
    hint: (msg) => msg('A cut, a graze, or any skin that has not closed'),
    synonyms: (msg) =>
      msg(
        'cut, cuts, graze, grazes, ulcer, unhealed incision, scab, broken skin, abrasion, laceration, self-harm wounds, gash, scrape, scratch, scratches, raw skin, bite wound, dog bite, open sore, wound',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'bleeding-will-not-stop',
            label: (msg) => msg('Bleeding that will not stop'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'thoughts-of-self-harm',
            label: (msg) => msg('Thoughts of suicide or of harming myself'),
            contraindication: 'emergency',
            handsOverTo: ['rf-suicidal'],
          },
          {
            id: 'deep-gaping-or-bite',
            label: (msg) => msg('A deep or gaping wound, or a bite, that has not been treated'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'infected',
            label: (msg) => msg('Redness that spreads, pus or fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'diabetic-foot-new-or-worse',
            label: (msg) => msg('Diabetes, with a foot sore that is new, worse, or not looked after by a foot team'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['skin-ulcer'],
          },
          {
            id: 'diabetic-foot-wound',
            label: (msg) => msg('Diabetes, with a foot sore that my foot team looks after'),
            contraindication: 'none',
            handsOverTo: ['skin-ulcer'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is the wound now?'),
        answers: [
          {
            id: 'large-or-not-healing',
            label: (msg) => msg('Large, cannot be covered, or it will not heal'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please see a doctor about it before you book again.'),
          },
          {
            id: 'small-covered',
            label: (msg) => msg('Small, clean, can be covered, and the massage can stay away from it'),
            contraindication: 'local',
          },
          {id: 'closed', label: (msg) => msg('The skin has fully closed'), contraindication: 'precaution', maxPressure: 3},
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Touch or oil can cause infection or pain, or open the wound again.'),
    until: (msg) => msg('The skin has to close, or your therapist has to see that the wound is small, clean and can be covered.'),
    advice: (msg) => msg('We use no touch and no oil on or near the wound.'),
    instead: (msg) => msg('With a small, covered wound, massage well away from it is often possible.'),
    ask: (msg) => msg('Ask your therapist: "Is my wound small enough to cover and leave out?"'),
    disagreement: (msg) =>
      msg(
        'Some sources rule out all massage with an open wound, others only the area. We took the most careful: no massage until staff see that it is small and can be covered.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'nccih-massage-2013', 'mayo-copy', 'themassagesource', 'seed-000-revive', 'seed-002'],
    facts: ['S0-30', 'S2-80', 'S2-84'],
  },
  {
    id: 'burn',
    category: 'skin',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Burn or scald'),
    hint: (msg) => msg('From heat, hot water, chemicals or electricity'),
    synonyms: (msg) =>
      msg(
        'thermal burn, chemical burn, electrical burn, blistered sunburn, scald, scalded, burnt skin, burned skin, radiation burn, burn scar, hot water burn, steam burn, oven burn, burn blister',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'new-and-major',
            label: (msg) => msg('A new burn that is large or deep, on the face, hands, feet or genitals, or from electricity or chemicals'),
            contraindication: 'emergency',
          },
          {
            id: 'infected',
            label: (msg) => msg('Redness that spreads, pus or fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is it now?'),
        answers: [
          {id: 'large-deep-blistered-or-new', label: (msg) => msg('Large, deep, blistered or new'), contraindication: 'absolute'},
          {id: 'small-and-healing', label: (msg) => msg('Small, not blistered, and healing'), contraindication: 'local'},
          {
            id: 'healed-scar',
            label: (msg) => msg('Fully healed, with only a scar left'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Burned skin tears easily and can get infected.'),
    until: (msg) => msg('We need to know first how large the burn is and that it is healing well.'),
    advice: (msg) => msg('We use no touch, heat or rubbing on burned skin.'),
    instead: (msg) => msg('With a small burn that is healing, massage away from it is often possible.'),
    ask: (msg) => msg('Ask your therapist: "Is my burn small enough to leave out?"'),
    disagreement: (msg) =>
      msg(
        'Some sources avoid only the burned skin, others rule out all massage with a severe burn. We took the most careful: no massage until the size and the healing are known.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'mayo-copy', 'rmt-higherhealth'],
    facts: ['S2-81', 'S2-84'],
  },
  {
    id: 'severe-bruising',
    category: 'skin',
    contraindication: 'local',
    scope: 'core',
    name: (msg) => msg('Bruise, also a bad one'),
    synonyms: (msg) =>
      msg(
        'haematoma, hematoma, contusion, bruise, bruises, bruised, bruising, severe bruising, black and blue, black eye, easy bruising, bruse',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Is any of this true now?'),
        answers: [
          {
            id: 'head-blow-on-blood-thinner',
            label: (msg) => msg('A blow to the head, and I take a blood thinner'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding', 'head-injury-concussion', 'anticoagulants'],
          },
          {
            id: 'fever-with-spots',
            label: (msg) => msg('Fever, with a rash of spots that do not fade when you press a glass on them'),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'large-no-reason-on-blood-thinner',
            label: (msg) => msg('A large bruise with no reason, and I take a blood thinner'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding', 'anticoagulants'],
          },
          {
            id: 'growing-after-massage',
            label: (msg) => msg('A large, growing bruise after a massage'),
            contraindication: 'emergency',
            handsOverTo: ['rf-after-bleed'],
          },
          {
            id: 'swollen-calf',
            label: (msg) => msg('My calf is swollen, tight or warm'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'growing-on-blood-thinner',
            label: (msg) => msg('A bruise that is growing, and I take a blood thinner'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['anticoagulants'],
          },
          {
            id: 'many-with-fever-or-bleeding',
            label: (msg) => msg('Many bruises with no cause, with fever or with bleeding from the gums or nose'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'head-blow',
            label: (msg) => msg('It came from a blow to the head'),
            contraindication: 'none',
            handsOverTo: ['head-injury-concussion'],
          },
        ],
      },
      {
        id: 'kind',
        step: 'state',
        question: (msg) => msg('What is it like?'),
        answers: [
          {
            id: 'many-no-cause',
            label: (msg) => msg('Many bruises with no cause'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
            advice: (msg) => msg('Please see a doctor about the bruises before your massage.'),
          },
          {
            id: 'large-hard-or-swelling',
            label: (msg) => msg('Large, hard, from a hard blow, or still swelling'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
          },
          {
            id: 'ordinary-small',
            label: (msg) => msg('An ordinary small bruise, soft, not swelling and not from a hard blow'),
            contraindication: 'local',
          },
        ],
      },
      {
        id: 'blood-thinner',
        step: 'state',
        question: (msg) => msg('Do you take a blood thinner?'),
        answers: [
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'none', handsOverTo: ['anticoagulants']},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Pressure can restart the bleeding under the skin, and it hurts.'),
    advice: (msg) => msg('We use no pressure, rubbing or tapping on the bruise.'),
    instead: (msg) => msg('With an ordinary small bruise, we work elsewhere on the body.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave my bruise out and work elsewhere?"'),
    ownCaution: true,
    sources: ['mtc-2005', 'acemind-physio', 'seed-002'],
    facts: ['S2-82', 'S2-84'],
  },
  {
    id: 'sunburn',
    category: 'skin',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Sunburn'),
    hint: (msg) => msg('Also heat rash'),
    synonyms: (msg) =>
      msg('burnt skin from sun, sun burn, sunburnt, sunburned, heat rash, prickly heat, sunbed burn, tanning bed burn, sun blisters'),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'heatstroke',
            label: (msg) => msg('Confused, vomiting, faint or very hot (heatstroke)'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is it now?'),
        answers: [
          {
            id: 'blisters-fever-or-large',
            label: (msg) => msg('Blisters, fever, or a large area'),
            contraindication: 'absolute',
          },
          {
            id: 'mild-redness',
            label: (msg) => msg('Mild redness on a small area, with no blisters and no fever'),
            contraindication: 'local',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Inflamed skin hurts and breaks easily.'),
    until: (msg) => msg('The blisters or fever have to be gone first, or the large area has to settle.'),
    advice: (msg) => msg('We use no rubbing, no oil and no heat on sunburned skin.'),
    instead: (msg) => msg('With mild redness, we can work on skin that is not burned.'),
    ask: (msg) => msg('Ask your therapist: "Should we wait until my sunburn has settled?"'),
    ownCaution: true,
    sources: ['werner-1998', 'us-tensegrity', 'uk-rawhorizons'],
    facts: ['S2-81'],
  },
  {
    id: 'fragile-skin',
    category: 'skin',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Thin or easily torn skin'),
    hint: (msg) => msg('From age, steroids, diabetes or radiotherapy'),
    synonyms: (msg) =>
      msg(
        'paper-thin skin, paper thin skin, papery skin, fragile skin, delicate skin, thin skin, skin thinning from age, skin thinning from steroids, skin from diabetes, skin after radiotherapy, skin tears, skin tear, epidermolysis, epidermolysis bullosa, EB',
      ),
    followUps: [
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Does your skin tear or bruise from slight pressure?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes'),
            contraindication: 'clearance',
            avoid: ['deep-tissue-massage', 'hot-stone-massage'],
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'precaution'},
        ],
      },
    ],
    regions: ['arms', 'lower-legs', 'affected-area'],
    maxPressure: 2,
    avoid: ['friction', 'cross-fibre-massage', 'cupping', 'myofascial-release'],
    reason: (msg) => msg('Thin skin can tear and bruise easily.'),
    advice: (msg) => msg('We use light pressure and plenty of oil or cream, with no dragging strokes and no tape.'),
    ask: (msg) => msg('Ask your therapist: "How will you protect my thin skin?"'),
    sources: ['nccam-copy', 'amta-meds-notes', 'nccih-massage-2013'],
    facts: ['S2-59'],
  },
  {
    id: 'eczema-dermatitis',
    category: 'skin',
    contraindication: 'local',
    scope: 'core',
    name: (msg) => msg('Eczema or dermatitis'),
    hint: (msg) => msg('Dry, itchy or sore skin; also a poison ivy rash'),
    synonyms: (msg) =>
      msg(
        'atopic dermatitis, contact dermatitis, poison ivy rash, poison ivy, poison oak, exzema, excema, eczma, dermatitis, dry itchy skin, seborrhoeic dermatitis, seborrheic dermatitis, hand eczema, cracked skin',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'blister-clusters-or-spreading',
            label: (msg) => msg('Painful groups of blisters with fever, or an infection that spreads'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is your skin now?'),
        answers: [
          {
            id: 'poison-ivy',
            label: (msg) => msg('Poison ivy or oak, with plant oil on the skin or fresh blisters'),
            contraindication: 'absolute',
            advice: (msg) =>
              msg('Once the plant oil is washed off, others cannot catch the rash. We still wait until it is no longer fresh.'),
          },
          {
            id: 'broken-widespread',
            label: (msg) => msg('Weeping, cracked, blistered or infected over a wide area'),
            contraindication: 'absolute',
          },
          {
            id: 'broken-small',
            label: (msg) => msg('Weeping, cracked, blistered or infected, but only in a small area'),
            contraindication: 'local',
          },
          {
            id: 'dry-intact',
            label: (msg) => msg('Dry, and the skin is not broken'),
            contraindication: 'precaution',
            maxPressure: 3,
            avoid: ['aromatherapy'],
            advice: (msg) => msg('We use plain oil without scent.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Broken skin can get infected, and rubbing and perfume can irritate it.'),
    until: (msg) => msg('A wide flare has to settle first; after poison ivy or oak, the plant oil and fresh blisters have to be gone.'),
    advice: (msg) => msg('We use no oil, scent or rubbing on broken skin.'),
    instead: (msg) => msg('Dry skin that is not broken can often have gentle massage with plain oil.'),
    ask: (msg) => msg('Ask your therapist: "Which plain oil do you use, without scent?"'),
    ownCaution: true,
    sources: ['werner-1998', 'salvo-skin'],
  },
  {
    id: 'psoriasis',
    category: 'skin',
    contraindication: 'local',
    scope: 'core',
    name: (msg) => msg('Psoriasis'),
    hint: (msg) => msg('Scaly patches; others cannot catch it'),
    synonyms: (msg) =>
      msg('scaly red plaques, scaly patches, soriasis, psoriosis, plaque psoriasis, psoriatic, guttate psoriasis, calcipotriol, Enstilum'),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'whole-body-or-fever',
            label: (msg) => msg('Red, hot or peeling skin over most of the body, or a flare with fever'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is your skin now?'),
        answers: [
          {id: 'flaring', label: (msg) => msg('Flaring, sore or broken'), contraindication: 'local'},
          {
            id: 'settled',
            label: (msg) => msg('Settled, and the skin is not broken'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Rubbing can make a flare worse.'),
    advice: (msg) => msg('We do not rub the patches. Where the skin is settled and not broken, gentle touch is possible.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave out my sore patches?"'),
    ownCaution: true,
    sources: ['werner-1998', 'yogaposes8'],
  },
  {
    id: 'acne',
    category: 'skin',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Acne'),
    hint: (msg) => msg('Spots on the face, neck or back'),
    synonyms: (msg) =>
      msg(
        'spots, pimples, cystic acne, back acne, bacne, zits, blackheads, breakout, breakouts, akne, tretinoin, adapalene, benzoyl peroxide',
      ),
    followUps: [
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is your skin now?'),
        answers: [
          {id: 'cystic-or-inflamed', label: (msg) => msg('Deep, sore or inflamed spots (cystic)'), contraindication: 'local'},
          {
            id: 'mild',
            label: (msg) => msg('Mild spots, not sore or inflamed'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
      {
        id: 'capsules',
        step: 'state',
        question: (msg) => msg('Do you take acne capsules (isotretinoin)?'),
        answers: [
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'none', handsOverTo: ['isotretinoin']},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['affected-area', 'face', 'neck', 'upper-back', 'lower-back'],
    reason: (msg) => msg('Pressure can spread germs, hurt and cause a flare.'),
    advice: (msg) => msg('We use no oily lotion and no pressure on the spots.'),
    ask: (msg) => msg('Ask your therapist: "Do you have a lotion that is not oily?"'),
    sources: ['werner-1998', 'walton-2011'],
  },
  {
    id: 'hives-allergic-rash',
    category: 'skin',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Hives or allergic rash'),
    hint: (msg) => msg('Raised, itchy weals'),
    synonyms: (msg) =>
      msg(
        'urticaria, wheals, weals, welts, nettle rash, nettle-type rash, allergic reaction on skin, skin allergy, dermatographia, dermographism, skin writing, hives',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'swelling-or-breathing',
            label: (msg) => msg('Swelling of the face, lips, tongue or throat, trouble breathing, or feeling faint'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is it now?'),
        answers: [
          {id: 'acute', label: (msg) => msg('New hives, out now'), contraindication: 'absolute', regions: ['whole-body']},
          {
            id: 'settling',
            label: (msg) => msg('Settling'),
            contraindication: 'local',
            advice: (msg) => msg('We leave that skin out.'),
          },
          {
            id: 'long-standing-mild',
            label: (msg) => msg('Long-standing, mild and checked by a doctor (also skin that wheals when stroked)'),
            contraindication: 'precaution',
            regions: ['whole-body'],
            maxPressure: 2,
            advice: (msg) => msg('We use lighter strokes.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('More blood flow in the skin makes the reaction worse.'),
    until: (msg) => msg('The hives have to settle first.'),
    advice: (msg) => msg('No massage while the hives are active. Once they settle, we leave that skin out or use lighter strokes.'),
    ask: (msg) => msg('Ask your therapist: "What is in your oil or lotion?"'),
    ownCaution: true,
    sources: ['werner-1998'],
    facts: ['S0-49'],
  },
  {
    id: 'unexplained-rash',
    category: 'skin',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Rash with no known cause'),
    hint: (msg) => msg('No one has told you yet what it is'),
    synonyms: (msg) =>
      msg('unknown skin rash, unexplained rash, undiagnosed rash, blisters, rash, rashes, spots on skin, itchy rash, skin rash, red spots'),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'does-not-fade',
            label: (msg) => msg('A rash that does not fade when you press a glass on it'),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'swelling-or-breathing',
            label: (msg) => msg('Swelling of the face, lips, tongue or throat, trouble breathing, or feeling faint'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis'],
          },
          {
            id: 'deep-infection',
            label: (msg) => msg('Very ill, purple or black skin, or skin pain far worse than it looks'),
            contraindication: 'emergency',
            handsOverTo: ['rf-deep-skin-infection'],
          },
          {id: 'with-fever', label: (msg) => msg('A rash with fever'), contraindication: 'emergency'},
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is it now?'),
        answers: [
          {
            id: 'spreading-blistered-or-unchecked',
            label: (msg) => msg('Spreading, blistered, not checked by a doctor, or others can catch it'),
            contraindication: 'absolute',
          },
          {
            id: 'checked-not-contagious',
            label: (msg) => msg('A doctor has checked it, and others cannot catch it'),
            contraindication: 'local',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Others might catch it, or it could be a sign of a serious illness.'),
    until: (msg) => msg('A doctor has to check first what it is, and that others cannot catch it.'),
    advice: (msg) => msg('Once that is known, we only leave the rash out.'),
    ask: (msg) => msg('Ask your doctor: "What is this rash, and can others catch it?"'),
    disagreement: (msg) => msg('One list avoids only the rash itself. We took the most careful: no massage until someone has checked it.'),
    sources: ['us-tensegrity', 'nhs-mening', 'yogaposes8'],
    facts: ['S0-34'],
  },
  {
    id: 'undiagnosed-lump-or-mole',
    category: 'skin',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('New or changing lump or mole'),
    hint: (msg) => msg('One that no doctor has checked yet'),
    synonyms: (msg) =>
      msg(
        'unexplained lump, growth, changing mole, swelling, breast lump, new lump, lump not checked, undiagnosed lump, bleeding mole, new mole, growing mole, lump under the skin, lump in my breast, bump',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'throbbing-in-belly',
            label: (msg) => msg('A throbbing lump in the belly'),
            contraindication: 'emergency',
            handsOverTo: ['rf-aortic'],
          },
          {
            id: 'hard-painful-hernia',
            label: (msg) => msg('A hard, painful lump in the belly or groin that will not go back in'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'behind-knee-swollen-calf',
            label: (msg) => msg('The lump is behind my knee, and my calf is suddenly swollen and sore'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'red-or-hot',
            label: (msg) => msg('Red or hot'),
            contraindication: 'none',
            handsOverTo: ['cellulitis-skin-infection'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Has a doctor checked it?'),
        answers: [
          {
            id: 'not-checked',
            label: (msg) => msg('Not yet, or it is changing, hard, sore or bleeding'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please have a doctor look at it soon, and book your massage after that.'),
          },
          {
            id: 'cancer',
            label: (msg) => msg('Yes, it is cancer'),
            contraindication: 'none',
            handsOverTo: ['active-cancer'],
          },
          {
            id: 'harmless',
            label: (msg) => msg('Yes, and it is harmless; or it has long been there with no change, and is not hard, sore or bleeding'),
            contraindication: 'local',
            handsOverTo: ['benign-lump'],
            advice: (msg) => msg('We use no pressure on it and work elsewhere as usual.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Until it is checked, no one knows what it is, and some lumps should not be pressed.'),
    until: (msg) => msg('A doctor has to check it first; please go soon.'),
    advice: (msg) => msg('Once it is known to be harmless, we only leave that spot out.'),
    ask: (msg) => msg('Ask your doctor: "What is this lump or mole, and is massage elsewhere fine?"'),
    disagreement: (msg) =>
      msg(
        'Some lists avoid only the spot, another rules out all massage. We took the most careful: no massage until a doctor has checked it.',
      ),
    ownCaution: true,
    sources: ['cmtbc-2010', 'yogaposes8', 'uk-rawhorizons'],
    facts: ['S0-33'],
  },
  {
    id: 'recent-scar',
    category: 'skin',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Scar or stitches'),
    hint: (msg) => msg('New or old, also a raised scar (keloid)'),
    synonyms: (msg) =>
      msg(
        'recent incision, recent scar, healing scar, keloid, keloid scar, scar, scars, stitches, staples, scar tissue, old scar, healed scar, sutures, hypertrophic scar, C-section scar, caesarean scar, surgical scar',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'bleeding-will-not-stop',
            label: (msg) => msg('Bleeding that will not stop'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'infected-or-opening',
            label: (msg) => msg('The scar is red, hot, bleeding, opening or more painful, or there is pus or fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is the scar now?'),
        answers: [
          {
            id: 'stitches-scab-or-moist',
            label: (msg) => msg('Stitches, a scab, or still moist'),
            contraindication: 'local',
            advice: (msg) => msg('We do not touch it at all.'),
          },
          {
            id: 'closed-not-agreed',
            label: (msg) => msg('Newly closed and dry, but my surgeon or nurse has not agreed yet'),
            contraindication: 'local',
          },
          {
            id: 'keloid-numb-or-sore',
            label: (msg) => msg('An old scar that is numb or sore, or a raised scar (keloid)'),
            contraindication: 'local',
            advice: (msg) => msg('We use no pressure on the scar and work elsewhere.'),
          },
          {
            id: 'closed-agreed',
            label: (msg) => msg('Newly closed and dry, and my surgeon or nurse has agreed'),
            contraindication: 'precaution',
            maxPressure: 2,
            advice: (msg) => msg('Light circles on the scar with plain cream are possible. No deep pressure on it before 6 weeks.'),
          },
          {
            id: 'old-healed',
            label: (msg) => msg('Old, fully healed, and it feels comfortable'),
            contraindication: 'precaution',
            advice: (msg) => msg('There is no special limit. Show your therapist where the scar is.'),
          },
        ],
      },
      {
        id: 'operation',
        step: 'state',
        question: (msg) => msg('Is it from an operation in the last 6 weeks?'),
        answers: [
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'none', handsOverTo: ['recent-surgery']},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('New tissue can pull apart.'),
    advice: (msg) =>
      msg('No stretching, rubbing or cupping on it before it has closed. Later, light circles with plain cream may be fine.'),
    ask: (msg) => msg('Ask your doctor: "Has my scar closed enough for light massage on it?"'),
    disagreement: (msg) =>
      msg(
        'Advice on when to start scar massage differs: 24 to 48 hours after the stitches are out, once the scabs are gone, about 4 weeks, or 6 weeks for deep pressure. We took the most careful: fully closed, and no deep pressure before 6 weeks.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'leeds-scar', 'cuh-scar', 'cuh-scar-hand', 'msu-cancerpain'],
    facts: ['S2-56'],
  },
  {
    id: 'skin-ulcer',
    category: 'skin',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Skin ulcer or pressure sore'),
    hint: (msg) => msg('A sore on the foot, leg, hip or heel that is slow to close'),
    synonyms: (msg) =>
      msg(
        'leg ulcer, bedsore, bed sore, decubitus ulcer, diabetic foot ulcer, diabetic foot, pressure ulcer, pressure sore, foot ulcer, venous ulcer, skin ulcer, heel sore',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'black-or-infected-with-fever',
            label: (msg) => msg('Black skin, or an infected sore with fever'),
            contraindication: 'emergency',
          },
          {
            id: 'diabetes-new-or-worse',
            label: (msg) => msg('Diabetes, with a foot sore that is new, worse, or not looked after by a foot team'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'infected-or-spreading',
            label: (msg) => msg('An infected or spreading sore'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is it looked after?'),
        answers: [
          {
            id: 'diabetes-not-agreed',
            label: (msg) => msg('Diabetes: dressed by my foot team, who have not agreed to massage yet'),
            contraindication: 'absolute',
          },
          {
            id: 'large-or-not-looked-after',
            label: (msg) => msg('No diabetes: large, not dressed, or getting worse'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please see a doctor about it before you book again.'),
          },
          {
            id: 'diabetes-agreed',
            label: (msg) => msg('Diabetes: dressed by my foot team, who have agreed to massage'),
            contraindication: 'local',
          },
          {
            id: 'small-dressed-stable',
            label: (msg) => msg('No diabetes: small, dressed and not getting worse'),
            contraindication: 'local',
          },
        ],
      },
    ],
    regions: ['affected-area', 'feet', 'lower-legs', 'thighs', 'pelvis'],
    reason: (msg) => msg('Blood flow there is poor, and the sore can get infected.'),
    until: (msg) => msg('Your foot team has to agree first, or a doctor has to look at the sore.'),
    advice: (msg) => msg('We do not touch the sore, the skin near it, or the part of that limb beyond it.'),
    instead: (msg) => msg('With a small, dressed sore, massage well away from that limb is often possible.'),
    ask: (msg) => msg('Ask your doctor: "Is massage away from my sore fine, and which parts should be left out?"'),
    ownCaution: true,
    sources: ['themassagesource', 'werner-1998', 'acemind-physio'],
    facts: ['S0-30', 'S2-80'],
  },
  {
    id: 'frostbite',
    category: 'skin',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Frostbite'),
    hint: (msg) => msg('Frozen fingers, toes or ears; also chilblains'),
    synonyms: (msg) =>
      msg(
        'frozen fingers, frozen toes, frozen ears, chilblain injury, frost bite, frostnip, cold injury, chilblains, chillblains, chilblain',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have this now?'),
        answers: [
          {
            id: 'new-frostbite',
            label: (msg) => msg('New frostbite'),
            contraindication: 'emergency',
            advice: (msg) => msg('Call the emergency number now. Never rub frozen skin.'),
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is it now?'),
        answers: [
          {id: 'not-healed', label: (msg) => msg('Not fully healed yet'), contraindication: 'absolute'},
          {id: 'healed', label: (msg) => msg('Fully healed'), contraindication: 'local'},
          {
            id: 'chilblains-only',
            label: (msg) => msg('Only chilblains, and the skin is not broken'),
            contraindication: 'local',
          },
        ],
      },
    ],
    regions: ['affected-area', 'hands', 'feet', 'head'],
    reason: (msg) => msg('Rubbing destroys frozen tissue.'),
    until: (msg) => msg('The skin has to be fully healed first.'),
    advice: (msg) => msg('We do not rub that skin.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave out the skin that was frozen?"'),
    disagreement: (msg) =>
      msg('One source rules out all massage, another only the area. We took the most careful: no massage until it has healed.'),
    ownCaution: true,
    sources: ['gale', 'us-hhm'],
  },
  {
    id: 'benign-lump',
    category: 'skin',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Harmless lump, cyst or skin tag (checked)'),
    hint: (msg) => msg('A doctor has looked at it'),
    synonyms: (msg) =>
      msg(
        "lipoma, fatty lump, cyst, ganglion, ganglion cyst, sebaceous cyst, skin tag, skin tags, mole that is not changing, Baker cyst, Baker's cyst, Bakers cyst, lump behind the knee, benign lump, harmless lump",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Is any of this true now?'),
        answers: [
          {
            id: 'behind-knee-swollen-calf',
            label: (msg) => msg('The lump is behind my knee, and my calf is suddenly swollen and sore'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'red-or-hot',
            label: (msg) => msg('Red or hot'),
            contraindication: 'none',
            handsOverTo: ['cellulitis-skin-infection'],
          },
          {
            id: 'changing',
            label: (msg) => msg('Growing, hard, sore, bleeding or changing'),
            contraindication: 'none',
            handsOverTo: ['undiagnosed-lump-or-mole'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Has a doctor checked it?'),
        answers: [
          {
            id: 'new-not-checked',
            label: (msg) => msg('Not yet'),
            contraindication: 'none',
            handsOverTo: ['undiagnosed-lump-or-mole'],
          },
          {id: 'checked-unchanged', label: (msg) => msg('Yes, and it has not changed'), contraindication: 'local'},
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Pressing on it irritates it.'),
    advice: (msg) => msg('We use no pressure on it and work elsewhere as usual.'),
    ask: (msg) => msg('Ask your therapist: "Can I show you where my lump is, so that we leave it out?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
  {
    id: 'tattoo-piercing-recent',
    category: 'skin',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('New tattoo or piercing'),
    synonyms: (msg) =>
      msg(
        'tatoo, tattoo, new ink, fresh tattoo, body piercing, piercing, ear piercing, nose piercing, microblading, permanent make-up, belly-button ring, belly button ring, navel piercing',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'infected',
            label: (msg) => msg('Redness that spreads, pus or fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How is it now?'),
        answers: [
          {id: 'healing', label: (msg) => msg('Still healing'), contraindication: 'local'},
          {id: 'healed', label: (msg) => msg('Fully healed'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('It is a healing wound.'),
    advice: (msg) => msg('We use no oil, rubbing or heat on it. Keep it covered.'),
    instead: (msg) => msg('We can work well away from it.'),
    ask: (msg) => msg('Ask your therapist: "Can we cover my new tattoo or piercing and leave it out?"'),
    ownCaution: true,
    sources: ['mayo-copy'],
  },
  {
    id: 'skin-treatment-recent',
    category: 'skin',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Recent waxing, peel, laser or other skin treatment'),
    hint: (msg) => msg('Also shaving, threading, a facial or a spray tan'),
    synonyms: (msg) =>
      msg(
        'waxed, waxing, wax, shaving, shaved legs, threading, IPL, laser hair removal, laser treatment, chemical peel, peel, microneedling, micro needling, dermabrasion, microdermabrasion, spray tan, fake tan, facial, retinol, sugaring, epilation',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'infected',
            label: (msg) => msg('Redness that spreads, pus or fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'blistered-weeping-or-sore',
            label: (msg) => msg('Blistered, weeping or very sore skin'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please show that skin to the person who treated you.'),
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('When was it, and how is your skin now?'),
        answers: [
          {
            id: 'recent-or-red',
            label: (msg) => msg('Waxed or threaded in the last 2 days, a peel, laser or needling in the last 2 weeks, or still red'),
            contraindication: 'local',
          },
          {
            id: 'settled',
            label: (msg) => msg('None of these, and the skin has settled'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('The treated skin is sore and thin for a while.'),
    until: (msg) => msg('That skin has to calm down first.'),
    advice: (msg) => msg('We use no rubbing, scent, scrub or heat on the treated skin.'),
    instead: (msg) => msg('We can work well away from the treated skin.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave out the skin that was treated?"'),
    disagreement: (msg) =>
      msg('Published waits run from 1 day after waxing to 1 or 2 weeks after a peel or laser. We took the longer waits.'),
    ownCaution: true,
    sources: ['nailstudio-wax', 'desert-skin', 'elevated-facials'],
  },
  {
    id: 'dermal-filler',
    category: 'skin',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Recent filler or thread lift (dermal filler)'),
    hint: (msg) => msg('In the lips or face'),
    synonyms: (msg) =>
      msg(
        'fillers, filler, dermal fillers, lip filler, lip fillers, Juvederm, Restylane, thread lift, threads, cosmetic injections, skin booster, skin boosters, cheek filler, hyaluronic acid injections',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'pain-white-skin-or-sight',
            label: (msg) => msg('Sudden pain, white or blotchy skin, or a change in sight'),
            contraindication: 'emergency',
          },
          {
            id: 'red-hot-or-hard',
            label: (msg) => msg('Red, hot or hard skin there'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('When was it?'),
        answers: [
          {
            id: 'under-6-weeks',
            label: (msg) => msg('Less than 6 weeks ago, and the provider has not allowed pressure on the face yet'),
            contraindication: 'local',
          },
          {
            id: 'settled',
            label: (msg) => msg('6 weeks ago or more and settled, or the provider allows pressure on the face'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['face'],
    positions: ['prone'],
    reason: (msg) => msg('Pressure can move the filler.'),
    advice: (msg) => msg('No face massage, no face cradle and no lying face down on it.'),
    ask: (msg) => msg('Ask your therapist: "How should I lie, so that nothing presses on my face?"'),
    disagreement: (msg) =>
      msg('Published waits run from a day or two, 2 weeks or a month to 6 weeks. We took the longest, unless the provider says otherwise.'),
    ownCaution: true,
    sources: ['cityskin-filler', 'fullcircle-filler', 'newbeauty-filler', 'visage-facials'],
  },
  {
    id: 'insect-bite-sting',
    category: 'skin',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Insect bite or sting'),
    synonyms: (msg) =>
      msg(
        'bee sting, wasp sting, hornet sting, mosquito bites, mosquito bite, tick bite, spider bite, flea bites, midge bites, horsefly bite, bug bites, gnat bites, insect bites, stings',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'swelling-or-breathing',
            label: (msg) => msg('Swelling of the face, lips, tongue or throat, trouble breathing, or feeling faint'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis'],
          },
          {
            id: 'spreading-or-fever',
            label: (msg) => msg('Redness that spreads, heat or fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'ring-rash',
            label: (msg) => msg('A rash shaped like a ring'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('What is it like?'),
        answers: [
          {
            id: 'many-unknown',
            label: (msg) => msg('Many bites, and I do not know from what'),
            contraindication: 'none',
            handsOverTo: ['scabies-lice-impetigo'],
          },
          {id: 'few-itchy', label: (msg) => msg('A few itchy bites'), contraindication: 'local'},
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Rubbing makes the itch spread.'),
    advice: (msg) => msg('We use no rubbing and no oil on the bites, and work elsewhere.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave out my bites?"'),
    ownCaution: true,
    sources: ['justmassage-local', 'parkbury-bites'],
  },
  {
    id: 'minor-foot-problem',
    category: 'skin',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Corn, bunion, ingrown nail or blister'),
    hint: (msg) => msg('Small problems of the feet'),
    synonyms: (msg) =>
      msg(
        'callus, callous, hard skin, bunions, bunion, corns, hammer toe, ingrown toenail, ingrowing toenail, foot blister, cracked heels, flat feet, fallen arches, heel spur',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Is any of this true now?'),
        answers: [
          {
            id: 'red-hot-or-pus',
            label: (msg) => msg('It is red or hot, or there is pus'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'diabetes-new-or-worse',
            label: (msg) => msg('Diabetes, with a foot sore that is new, worse, or not looked after by a foot team'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['skin-ulcer'],
          },
          {
            id: 'diabetes-or-numb-with-sore',
            label: (msg) => msg('Diabetes or numb feet, with any other sore'),
            contraindication: 'none',
            handsOverTo: ['skin-ulcer'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Is it sore?'),
        answers: [
          {id: 'sore', label: (msg) => msg('Yes'), contraindication: 'local'},
          {id: 'not-sore', label: (msg) => msg('No'), contraindication: 'precaution', maxPressure: 3},
        ],
      },
    ],
    regions: ['feet'],
    reason: (msg) => msg('Pressure on a sore spot hurts.'),
    advice: (msg) => msg('We use no pressure on a sore spot and do no vigorous work on a bunion. The rest of the foot can be treated.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave out the sore spot on my foot?"'),
    ownCaution: true,
    sources: ['werner-1998', 'own-caution'],
  },
  {
    id: 'harmless-skin-condition',
    category: 'skin',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Vitiligo, rosacea or other known harmless skin condition'),
    hint: (msg) => msg('Also birthmarks, stretch marks and hair loss'),
    synonyms: (msg) =>
      msg(
        'rosacea, roseacea, vitiligo, keratosis pilaris, chicken skin, birthmark, port-wine stain, port wine stain, stretch marks, alopecia, hair loss, hyperhidrosis, sweaty hands, excessive sweating, lichen planus',
      ),
    followUps: [
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Is the skin sore or broken?'),
        answers: [
          {id: 'sore-or-broken', label: (msg) => msg('Yes'), contraindication: 'local'},
          {id: 'not-sore', label: (msg) => msg('No'), contraindication: 'precaution'},
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 3,
    reason: (msg) => msg('Some skin flares with heat, scent or rubbing.'),
    advice: (msg) => msg('We use no rubbing, heat or scent on red skin of the face, and leave sore skin out.'),
    ask: (msg) => msg('Ask your therapist: "Can we use plain oil without scent?"'),
    ownCaution: true,
    sources: ['informedhealth-rosacea', 'saloncompass-rosacea', 'own-caution'],
  },
];
