/** What the checks of a translation have to know of its language. */
export interface LocaleRules {
  /** Words that say no, once for each no. Words that only hold such a letter or syllable are taken out by `notNegative`. */
  readonly negative: RegExp;
  /** Words that say to keep away: enough where English says avoid, not where it says not. */
  readonly avoiding: RegExp;
  readonly notNegative?: RegExp;
  /** A unit of time beside a number, in any grammatical form. */
  readonly time: Readonly<Record<TimeUnit, RegExp>>;
  /** Question marks of other languages. */
  readonly questionMark: RegExp;
  /** Letters of the language's script; Latin letters then stand only where English has the same name or abbreviation. */
  readonly script?: RegExp;
  /** Letters that no text in the language holds. */
  readonly neverLetters?: RegExp;
  /** Latin words besides English's own names and abbreviations, lower case. */
  readonly latin?: readonly string[];
  /** Claims and verdicts, by what they claim. Allowed where English says the same; wording.test.ts watches over English. */
  readonly claims: Readonly<Record<Claim, RegExp>>;
  /** How a drug is written, where not by the same first letters. */
  readonly drugs?: Readonly<Record<string, RegExp>>;
}

export type Claim = 'toxins' | 'cure' | 'lactic acid' | 'immunity' | 'safe' | 'fit' | 'stop medicine';

/** English words that let a translation say the like. */
export const saidInEnglish: Readonly<Record<Claim, RegExp>> = {
  toxins: /\b(toxins?|detox\w*|botox|botulinum|poison\w*)\b/i,
  cure: /\b(cure[sd]?|heal\w*|mend\w*|treat\w*|recover\w*|better|settled)\b/i,
  'lactic acid': /\blactic acid\b/i,
  immunity: /\bimmun\w*/i,
  safe: /\b(safe\w*|harmless|secure)\b/i,
  fit: /\b(fit|well|healthy|suits?|cleared|right for you|fine)\b/i,
  'stop medicine': /\b(give up|stopping)\b/i,
};

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Whole words, in any script: `\b` knows Latin letters alone. */
const words = (list: string, flags = 'giu') => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`, flags);

/** Drugs and brands that visible texts name, lower case. A name that only looks like a drug's stands in `noDrugs`. */
export const drugs: readonly string[] =
  'apixaban aspirin botox buprenorphine ciprofloxacin citalopram clopidogrel codeine cortisone diclofenac fentanyl fluoxetine gabapentin heparin ibuprofen insulin isotretinoin letrozole levaquin methotrexate morphine naproxen nitroglycerin oxycodone ozempic paracetamol prednisolone prednisone pregabalin rivaroxaban sertraline statin tamoxifen tramadol warfarin wegovy'.split(
    ' ',
  );

/** Endings of international names, to find drugs that are missing above. */
export const drugEndings =
  /^\w*(xaban|pril|olol|statin|mab|tinib|profen|cillin|cycline|azole|parin|grel|sartan|dipine|zepam|zolam|codone|triptan|gliptin|glutide|formin|solone|isone|trexate|farin|gatran|thyroxine|glycerin|oxetine|pram|traline|triptyline|gabalin|pentin|morphine|norphine|codeine|fentanyl|tramadol|spirin|limus|tretinoin|semide|ciclovir|mycin|oxacin|phylline|terol|caine|etamol|aminophen|proxen|fenac|coxib|cept|platin|taxel|rubicin|oxifen|rozole|dronate)s?$/i;
export const noDrugs: readonly string[] = ['accept', 'except', 'cholesterol'];

export const rules: Readonly<Record<string, LocaleRules>> = {
  fr: {
    // The second word of “ne … pas”: “ne” alone is also in “ne … que” (only) and “avant que … ne”.
    negative: words(
      "pas|non(?! plus)|sans|aucune?s?|nul(?:le)?s?|jamais|rien|ni|personne(?=(?: \\p{L}+)? n(?:e |[’']))|(?<=(?<!\\p{L})(?:ne |n[’'])(?:(?!pas |jamais )\\S+ ){0,3})(?:plus(?! que)|personne)",
    ),
    avoiding: words('évit\\p{L}*|déconseill\\p{L}*'),
    questionMark: /[؟？]/,
    time: {
      second: /secondes?/i,
      minute: /min(utes?)?\b/i,
      hour: /heures?/i,
      day: /jours?|journée/i,
      week: /semaines?/i,
      month: /mois/i,
      year: /\bans?\b|années?/i,
    },
    claims: {
      toxins: /détox|toxine/i,
      cure: /(?<!\p{L})guéri(?:t|ssent)(?!\p{L})/iu,
      'lactic acid': /acide lactique/i,
      immunity: /(stimule|renforce|augmente)\p{L}* [^.]*(immunit|défenses)/iu,
      safe: /sans (aucun )?(danger|risque)|(?<!\p{L})sûre?s?(?= pour)|en (toute )?sécurité/iu,
      fit: /vous êtes (apte|autorisé|en bonne santé|sain)|convient pour vous/i,
      'stop medicine': /(arrêt|cess|interromp|suspend)\p{L}* [^.]{0,40}(prendre|médicament|traitement|comprimé)/iu,
    },
    drugs: {paracetamol: /acétaminophène|paracétamol/i, nitroglycerin: /nitroglycérine|trinitrine/i},
  },
  es: {
    // “No … ninguno” is one no.
    negative: words('no|sin|ni|(?<!(?<!\\p{L})no (?:[^\\s,.;:]+ ){1,4})(?:nunca|jamás|ning[uú]n\\p{L}*|nada|nadie|tampoco)'),
    avoiding: words('evit\\p{L}*'),
    questionMark: /[؟？]/,
    time: {
      second: /segundos?/i,
      minute: /min(utos?)?\b/i,
      hour: /horas?/i,
      day: /d[ií]as?/i,
      week: /semanas?/i,
      month: /mes(es)?\b/i,
      year: /años?/i,
    },
    claims: {
      toxins: /desintoxic|toxina/i,
      cure: /(?<!\p{L})curan?(?!\p{L})/iu,
      'lactic acid': /ácido láctico/i,
      immunity: /(refuerza|fortalece|estimula|aumenta|sube)n? [^.]*(inmunit|defensas)/i,
      safe: /(?<!\p{L})(es|son|está|están|totalmente|completamente) segur[oa]s?(?!\p{L})|sin (ningún )?(peligro|riesgo)/iu,
      fit: /usted (es|está) (apt[oa]|san[oa]|autorizad[oa]|en forma)|(apropiad|adecuad|indicad)[oa]s? para usted/i,
      'stop medicine': /(dej[ea]|suspend|interrump)\p{L}* [^.]{0,30}(tomar|medic|tratamiento|pastilla)/iu,
    },
    drugs: {statin: /estatina/i},
  },
  de: {
    negative: words('nicht|kein\\p{L}*|nie|niemals|ohne|weder|nichts|niemand\\p{L}*|nein|nirgends|nirgendwo|fehlt'),
    avoiding: words('(?:ver)?m[ei]+d\\p{L}*|aus(?:lass|spar)\\p{L}*'),
    questionMark: /[؟？]/,
    time: {
      second: /Sekunden?/i,
      minute: /Min(uten?)?\b/i,
      hour: /Stunden?|stündig/i,
      day: /Tage?[ns]?(?!\p{L})|tägig/iu,
      week: /Wochen?|wöchig/i,
      month: /Monate?[ns]?|monatig/i,
      year: /Jahre?[ns]?|jährig/i,
    },
    claims: {
      toxins: /entgift|detox|Giftstoff|Toxin|Schlacken/i,
      cure: /(?<!\p{L})(heilt|heilen|kuriert)(?!\p{L})/iu,
      'lactic acid': /Milchsäure/i,
      immunity: /(stärk|steiger|erhöh)\p{L}* [^.]*(Immun|Abwehr)|(Immun|Abwehr)\p{L}* (stärk|steiger)/iu,
      safe: /(?<!\p{L})(ist|sind) (immer |völlig |ganz )?(sicher|ungefährlich|unbedenklich)(?!\p{L})|gefahrlos|bedenkenlos/iu,
      fit: /Sie sind (gesund|geeignet|fit|freigegeben)|für Sie geeignet/i,
      'stop medicine': /absetzen|setzen Sie [^.]*(?<!\p{L})ab(?!\p{L})|(Medikament|Tablette|Mittel)\p{L}* [^.]*(weglassen|nicht mehr)/iu,
    },
    drugs: {levaquin: /Levofloxacin/},
  },
  ar: {
    negative: words('[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا|ألا|لئلا)|[وبفال]*(?:غير|دون|بدون|بلا|عدم)(?:ه|ها|هم|هما)?', 'gu'),
    notNegative: /لا بأس/g,
    avoiding: /[تني]?تجن|ابتعد|نبتعد|امتن/g,
    questionMark: /[?？]/,
    time: {
      second: /ثانية|ثوانٍ|ثواني/,
      minute: /دقيقة|دقائق|دقيقتين|دقيقتان/,
      hour: /ساعة|ساعات|ساعتين|ساعتان/,
      day: /يوم|أيام|اليوم/,
      week: /أسبوع|أسابيع/,
      month: /شهر|أشهر|شهور/,
      year: /سنة|سنوات|سنين|عام|أعوام|سنتين|عمر/,
    },
    script: /\p{Script=Arabic}/u,
    latin: ['tia'],
    neverLetters: /(?![\p{Script=Latin}\p{Script=Greek}\p{scx=Arabic}])\p{L}/u,
    claims: {
      toxins: /السموم|سموم|توكسين/,
      cure: /(?<!\p{L})[يت]شفي(?!\p{L})|يعالج نهائي/u,
      'lactic acid': /حمض اللاكتيك|حمض اللبنيك/,
      immunity: /(يقوي|يعزز|تقوي|تعزز|يرفع|يزيد)[^.]*(المناعة|مناعتك)/,
      safe: /(?<!\p{L})(?:وال|ال|و)?(آمن|آمنة|مأمون|بأمان)(?!\p{L})/u,
      fit: /(مناسب|مناسبة|ملائم) لك|(أنت|إنك) (سليم|لائق|مؤهل|معافى)/,
      'stop medicine': /(توقف|أوقف|إيقاف)[^.]{0,30}(تناول|دواء|أدوية)/,
    },
    drugs: {
      apixaban: /أبيكسابان/,
      aspirin: /أسبرين|اسبرين/,
      botox: /بوتوكس/,
      buprenorphine: /بوبرينورفين/,
      ciprofloxacin: /سيبروفلوكساسين/,
      citalopram: /سيتالوبرام/,
      clopidogrel: /كلوبيدوغريل/,
      codeine: /كودايين|كوديين/,
      cortisone: /كورتيزون/,
      diclofenac: /ديكلوفيناك/,
      fentanyl: /فنتانيل/,
      fluoxetine: /فلوكسيتين/,
      gabapentin: /غابابنتين/,
      heparin: /هيبارين/,
      ibuprofen: /إيبوبروفين/,
      insulin: /أنسولين|إنسولين/,
      isotretinoin: /إيزوتريتينوين/,
      letrozole: /ليتروزول/,
      methotrexate: /ميثوتريكسات/,
      morphine: /مورفين/,
      naproxen: /نابروكسين/,
      nitroglycerin: /نيتروغليسرين/,
      oxycodone: /أوكسيكودون/,
      ozempic: /أوزمبيك/,
      paracetamol: /باراسيتامول/,
      prednisolone: /بريدنيزولون/,
      prednisone: /بريدنيزون/,
      pregabalin: /بريغابالين/,
      rivaroxaban: /ريفاروكسابان/,
      sertraline: /سيرترالين/,
      statin: /ستاتين/,
      tamoxifen: /تاموكسيفين/,
      tramadol: /ترامادول/,
      warfarin: /وارفارين/,
      wegovy: /ويغوفي/,
    },
  },
  'zh-Hans': {
    negative: /[不没未无勿]|别(?!的|人)|非(?!常)|否(?!则)|免(?!疫)/gu,
    avoiding: /避免|避开/gu,
    notNegative:
      /(?<!不论)有没有|特别|类别|个别|分别|级别|性别|区别|识别|鉴别|是否|能否|可否|不同|不断|不久|不仅|不舒服|不适(?!用)|不良|不过|不错|不一|不大|会不会|是不是|不管|无论|不论|不便|不足|(?<!感觉|做)不到|不规则|不齐|避免/gu,
    questionMark: /[?؟]/,
    time: {
      second: /秒/,
      minute: /分钟/,
      hour: /小时/,
      day: /天|日/,
      week: /周|星期/,
      month: /月/,
      year: /年|岁/,
    },
    script: /\p{Script=Han}/u,
    neverLetters: /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Han}])\p{L}/u,
    claims: {
      toxins: /毒素|排毒/,
      cure: /治愈|根治/,
      'lactic acid': /乳酸/,
      immunity: /(增强|提高|提升)[^。]*免疫/,
      safe: /安全(?!带)|没有(任何)?(危险|风险)/,
      fit: /适合您|您(很|是|已经)健康|获准/,
      'stop medicine': /停药|停用|停止(服用|用药)|不再(服|吃)/,
    },
    drugs: {
      apixaban: /阿哌沙班/,
      aspirin: /阿司匹林/,
      botox: /肉毒素|肉毒毒素/,
      buprenorphine: /丁丙诺啡/,
      ciprofloxacin: /环丙沙星/,
      citalopram: /西酞普兰/,
      clopidogrel: /氯吡格雷/,
      codeine: /可待因/,
      cortisone: /可的松/,
      diclofenac: /双氯芬酸/,
      fentanyl: /芬太尼/,
      fluoxetine: /氟西汀/,
      gabapentin: /加巴喷丁/,
      heparin: /肝素/,
      ibuprofen: /布洛芬/,
      insulin: /胰岛素/,
      isotretinoin: /异维A酸/,
      letrozole: /来曲唑/,
      methotrexate: /甲氨蝶呤/,
      morphine: /吗啡/,
      naproxen: /萘普生/,
      nitroglycerin: /硝酸甘油/,
      oxycodone: /羟考酮/,
      paracetamol: /对乙酰氨基酚/,
      prednisolone: /泼尼松龙/,
      prednisone: /泼尼松(?!龙)/,
      pregabalin: /普瑞巴林/,
      rivaroxaban: /利伐沙班/,
      sertraline: /舍曲林/,
      statin: /他汀/,
      tamoxifen: /他莫昔芬/,
      tramadol: /曲马多/,
      warfarin: /华法林/,
    },
  },
  pa: {
    negative: words('ਨਹੀਂ|ਨਾਂਹ|ਨਾ|ਬਿਨਾਂ?|ਬਗ਼?ੈਰ|ਗ਼?ੈਰ', 'gu'),
    avoiding: /ਬਚ(?!ਪਨ)|ਦੂਰ ਰ|ਛੱਡ/gu,
    questionMark: /[؟？]/,
    time: {
      second: /ਸਕਿੰਟ|ਸੈਕਿੰਡ/,
      minute: /ਮਿੰਟ/,
      hour: /ਘੰਟ/,
      day: /ਦਿਨ/,
      week: /ਹਫ਼ਤ|ਹਫਤ/,
      month: /ਮਹੀਨ/,
      year: /ਸਾਲ/,
    },
    script: /\p{Script=Gurmukhi}/u,
    latin: ['tia', 'crps', 'als'],
    neverLetters: /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Gurmukhi}])\p{L}/u,
    claims: {
      toxins: /ਜ਼ਹਿਰੀਲੇ|ਟੌਕਸਿਨ|ਟਾਕਸਿਨ|ਡੀਟੌਕਸ/,
      cure: /ਜੜ੍ਹੋਂ|ਇਲਾਜ ਹੋ ਜਾਂਦਾ/,
      'lactic acid': /ਲੈਕਟਿਕ/,
      immunity: /ਰੋਗ[^।]*(ਵਧਾ|ਮਜ਼ਬੂਤ)/,
      safe: /ਸੁਰੱਖਿਅਤ|ਕੋਈ ਖਤਰਾ ਨਹੀਂ/,
      fit: /ਤੁਹਾਡੇ ਲਈ (ਯੋਗ|ਢੁਕਵ)|ਤੁਸੀਂ (ਸਿਹਤਮੰਦ|ਯੋਗ) ਹੋ/,
      'stop medicine': /(ਦਵਾਈ|ਗੋਲੀ)[^।]{0,30}(ਬੰਦ|ਛੱਡ|ਰੋਕ)/,
    },
    drugs: {
      methotrexate: /ਮੈਥੋਟ੍ਰੈਕਸ|ਮੀਥੋਟ੍ਰ|ਮੇਥੋਟ੍ਰ/,
      rivaroxaban: /ਰਿਵਾਰੋਕ|ਰਿਵਰੋਕ/,
      clopidogrel: /ਕਲੋਪੀਡੋਗ|ਕਲੋਪਿਡੋਗ/,
      naproxen: /ਨੈਪ੍ਰੋਕਸ|ਨੈਪਰੋਕਸ|ਨੇਪ੍ਰੋਕਸ/,
      diclofenac: /ਡਾਈਕਲੋ|ਡਿਕਲੋ|ਡਾਇਕਲੋ/,
      codeine: /ਕੋਡੀਨ|ਕੋਡੇਨ/,
      tramadol: /ਟ੍ਰਾਮਾਡੋਲ|ਟਰਾਮਾਡੋਲ|ਟ੍ਰੈਮਾਡੋਲ/,
      oxycodone: /[ਔਆਓ]ਕਸੀ/,
      fentanyl: /ਫੈਂਟ|ਫੇਂਟ|ਫੈਨਟ/,
      buprenorphine: /ਬ[ੁੂ]ਪ|ਬਿਊਪ/,
      gabapentin: /ਗੈਬਾ|ਗਾਬਾ|ਗੈਬੇ/,
      pregabalin: /ਪ੍ਰ[ੀੇੈਿ]ਗ/,
      prednisone: /ਪ੍ਰੈਡਨ[ੀਿ]ਸੋਨ|ਪ੍ਰੇਡਨ[ੀਿ]ਸੋਨ/,
      prednisolone: /ਪ੍ਰੈਡਨ[ੀਿ]ਸੋਲੋਨ|ਪ੍ਰੇਡਨ[ੀਿ]ਸੋਲੋਨ/,
      nitroglycerin: /ਨਾਈਟ੍ਰੋਗਲ|ਨਾਇਟ੍ਰੋਗਲ/,
      ozempic: /ਓਜ਼[ੈੇ]/,
      wegovy: /ਵ[ੀੇਿ]ਗੋਵੀ/,
      isotretinoin: /ਆ[ਈਇ]ਸੋਟ/,
      sertraline: /ਸਰਟ/,
      citalopram: /ਸ[ਿੀ]ਟ/,
      fluoxetine: /ਫਲ[ੂੁ]/,
      ciprofloxacin: /ਸ[ਿੀ]ਪ/,
      levaquin: /ਲ[ੇੈੀ]ਵ/,
      tamoxifen: /ਟ[ੈਾ]ਮ/,
      letrozole: /ਲ[ੈੇ]ਟ੍ਰ/,
      apixaban: /ਐਪਿਕਸਾਬੈਨ|ਏਪਿਕਸਾਬੈਨ|ਅਪਿਕਸਾਬੈਨ/,
      aspirin: /ਐਸਪਰ[ਿੀ]ਨ|ਐਸਪ੍ਰਿਨ|ਐਸਪਿਰਿਨ/,
      botox: /ਬੋਟੌਕਸ|ਬੋਟੋਕਸ|ਬੋਟਾਕਸ/,
      insulin: /ਇਨਸੁਲਿਨ|ਇੰਸੁਲਿਨ/,
      heparin: /ਹੈਪਰਿਨ|ਹੈਪਾਰਿਨ/,
      cortisone: /ਕੋਰਟੀਸੋਨ|ਕੌਰਟੀਸੋਨ/,
      morphine: /ਮੌਰਫੀਨ|ਮੋਰਫੀਨ/,
      statin: /ਸਟੈਟਿਨ|ਸਟੇਟਿਨ/,
      paracetamol: /ਪੈਰਾਸੀਟਾਮੋਲ|ਪੈਰਾਸਿਟਾਮੋਲ/,
      warfarin: /ਵਾਰਫੈਰਿਨ|ਵਾਰਫਰਿਨ|ਵਾਰਫੇਰਿਨ|ਵਾਰਫਾਰਿਨ/,
      ibuprofen: /ਆਈਬੂਪਰੋਫੇਨ|ਆਈਬਿਊਪ੍ਰੋਫੇਨ|ਇਬੂਪ੍ਰੋਫੇਨ|ਆਈਬੂਪ੍ਰੋਫੇਨ/,
    },
  },
};
