"""Words that tell how much somebody wants a job, by language, from not at all to very much."""

import re

_WANT_IT = (
    r"(?:it|this|that|the (?:job|role|post|position|offer|place)|this (?:job|role|one|position|"
    r"post)|that "
    r"(?:job|role|one)|to (?:work|go|join|move|be)\b[^.]{0,12}|to get (?:it|this|the job))"
)
WORDS: dict[str, dict[str, str]] = {
    "en": {
        "none": (
            rf"(?:do|did|would|does) ?n['’]?o?t (?:really |actually |even )?want {_WANT_IT}|do "
            rf"not want|don't want|"
            r"dont want|not interested|no (?:real )?interest|no longer (?:interested|keen|want)|"
            r"not for "
            r"me|(?:is|was)(?: not|n['’]t) for me|hard no|would(?: not|n['’]t) (?:want|take|"
            r"accept|say "
            r"yes)|(?:will|wo) ?n['’]?o?t (?:take|accept) (?:it|the)|not (?:going to|gonna) "
            r"(?:take|"
            r"accept|pursue)|(?:i['’]ll|i will|going to|want to|i am|i'm|decided to) (?:be )?(?:"
            r"withdraw\w*|pull(?:ing)? out|pass(?:ing)? on (?:it|this)|turn(?:ing)? (?:it|them|"
            r"this) "
            r"down)|i['’ ]?a?m out|not what i (?:want|am looking|'m looking)|(?:definite|clear|"
            r"firm) "
            r"no|(?:lost|losing|zero|nil) (?:all )?interest|do(?:es)? ?n['’]?t interest me|not a "
            r"job "
            r"i (?:want|would)|wild horses"
        ),
        "low": (
            r"lean(?:ing)?(?: more)? (?:towards? |to )?(?:a |saying )?no(?:t|\b)|(?:probably|"
            r"likely) (?:not|"
            r"no|a no|pass|would not|wouldn't|going to (?:pass|say no))|not (?:really|that|too|so|"
            r"very|"
            r"particularly|all that|terribly|hugely|super|overly|massively) (?:interested|keen|"
            r"excited|sold|"
            r"tempted|bothered|into)|less (?:keen|interested|excited)|doubt (?:that )?i['’]?(?:d|"
            r"ll| "
            r"would| will)? ?(?:take|want|say|accept)|unlikely (?:to|i)|rather not|more no than|"
            r"(?:do not|"
            r"don['’]?t) (?:really )?(?:think|believe|see) (?:that )?(?:i(?:['’]d| would| want|"
            r"['’]ll)|"
            r"it['’]?s (?:for|right|a)|it is|this is|myself|me\b)|put me off|cooled|went off|gone "
            r"off|"
            r"not (?:entirely |really )?(?:convinced|tempted|feeling it)|lost (?:some|a bit of) "
            r"interest|low "
            r"interest|low\b(?=\W*$)|interest(?: is|:)? (?:rather |quite |pretty )?low|tilting no|"
            r"more of a no"
        ),
        "medium": (
            r"so-so|so so|half and half|half-half|fifty[- ]fifty|50 ?[/-] ?50|(?:second|third) "
            r"choice|"
            r"plan b|back-?up(?: option| plan)?|on the fence|torn|undecided|in two minds|of two "
            r"minds|"
            r"mixed (?:feelings|bag)|lukewarm|meh|medium|moderate|not (?:entirely |quite |"
            r"completely |"
            r"100 ?% |totally |really |yet )?(?:sure|certain|decided)(?: yet)?(?: (?:if|whether|"
            r"that) (?:i|"
            r"it)| about (?:it|the job|the role|this|wanting)| i (?:want|would)|(?=\W*$))|"
            r"un(?:sure|certain|"
            r"decided)(?: (?:if i|whether i|about (?:it|the|this|taking|wanting)|myself)|(?=\W*$))|"
            r"can['’]?t decide|can not decide|"
            r"could go either way|either way for me|(?:somewhat|fairly|moderately|mildly|"
            r"reasonably|"
            r"kind of|kinda|sort of|sorta|quite|cautiously|mostly|half|semi-?|vaguely) "
            r"(?:interested|keen|tempted|"
            r"curious)|would (?:only )?take it if|(?:job|role|it|all|place|interest)(?:['’]s| is| "
            r"was| "
            r"seems| sounds| would be)? (?:just )?(?:fine|ok|okay|alright|all right)(?=\W|$)|need "
            r"to think|"
            r"(?:have to|want to|will|'ll|must) think|sleep on it|jury['’]?s (?:still )?out|open "
            r"to it|not my first choice|"
            r"maybe|fine (?:by|with|for) me|fine with (?:it|the)|(?:it['’]?s|its) (?:an? )?(?:ok|"
            r"okay|alright|all right|fine)\b|(?:ok|fine|alright),? i (?:suppose|guess)|(?:ok|okay|"
            r"fine|alright) (?:for now|as jobs go|enough)|"
            r"(?:alright|ok|okay|decent) (?:job|place|role)|happy with either|(?:i['’]d|would) be "
            r"happy with|don['’]?t feel strongly|spose|lean(?:ing)? (?:towards? )?(?:a )?yes|do "
            r"not know (?:yet )?(?:if|whether) i want|"
            r"don['’]?t know (?:yet )?(?:if|whether) i"
        ),
        "high": (
            rf"interested|keen|wants? (?:this|it) (?:one|job)?|(?:want|wanting) {_WANT_IT}|want in|"
            r"(?:yes|yep|yeah) from me|(?:would|i['’]d) accept|(?:would|['’]d) (?:absolutely |"
            r"really |honestly |still |definitely )?(?:love|like|jump|take it|accept|say yes|go "
            r"for it|take the job)(?: (?:to (?:work|get|have|join|do|take|be)|the job|it|this|at "
            r"it|in a "
            r"heartbeat|there))?|dream (?:job|role|place)|(?:first|top|number one) choice|my "
            r"favou?rite|excited|enthusiastic|thrilled|(?:big|clear|definite|strong|firm|huge|"
            r"easy) yes|"
            r"very much so|high(?:ly)?(?: interest)?(?=\W|$)|love (?:it|the (?:job|role|place|"
            r"team|idea|mission|"
            r"work|sound)|this)|loved it|sold|all in|count me in|i['’ ]?a?m in|(?:really |do |so "
            r")?hope "
            r"(?:i get|they (?:pick|choose|take|want)|to get|it works)|can['’]?t wait|yes please|"
            r"up for it|"
            r"(?:yes|yep)(?=\W*$)|definitely yes|hell yes"
        ),
    },
    "de": {
        "none": (
            r"kein(?:e|erlei)? (?:interesse|lust)|nicht interessiert|nichts für mich|(?:will|"
            r"möchte) (?:ich "
            r")?(?:es |die stelle |den job |das |da |dort )?nicht(?! aus)|interessiert mich nicht|"
            r"sage ab|ziehe "
            r"(?:meine bewerbung )?zurück|nicht mein ding|kommt nicht (?:in ?frage|infrage)"
        ),
        "low": (
            r"eher nicht|eher nein|wenig interesse|geringes? interesse|wohl (?:eher )?nicht|"
            r"wahrscheinlich nicht|tendiere zu(?:m)? nein|nicht (?:so|wirklich|sehr|besonders) "
            r"(?:interessiert|begeistert|überzeugt)|reizt mich (?:nicht|wenig|kaum)|nicht überzeugt"
        ),
        "medium": (
            r"halb[- ]halb|halb und halb|unsicher|unentschlossen|unentschieden|mittel(?:mäßig)?|"
            r"zweite "
            r"wahl|plan b|geht so|ganz (?:ok|okay|gut|nett)|(?:noch )?nicht (?:ganz |so )?sicher|"
            r"weiß (?:ich )?(?:noch )?"
            r"nicht|schwanke|mäßig|teils[, ]+teils|so ?lala|hin- und hergerissen|überlege noch|"
            r"vielleicht|"
            r"bin gespalten|okay|in ordnung"
        ),
        "high": (
            r"(?:sehr |total |wirklich |stark |grundsätzlich )?interessiert|(?:großes|starkes|"
            r"hohes|echtes) "
            r"interesse|interesse (?:ist )?(?:hoch|groß)|hätte (?:ich )?(?:sehr |total |große "
            r")?(?:gern|lust)|will "
            r"(?:ich )?(?:die stelle|den job|das|ihn|sie|es|unbedingt|dahin|dort)|möchte (?:ich "
            r")?(?:die stelle|den "
            r"job|das|unbedingt|sehr gern|gern|dort)|würde (?:ich |da |dort |das )*(?:sehr |total "
            r"|echt )?gerne? "
            r"(?:da |dort |anfangen|arbeiten|nehmen|machen|anfangen)*|(?:große )?lust (?:auf|"
            r"drauf|darauf)|reizt mich|"
            r"begeistert|unbedingt|traumjob|traumstelle|wunsch(?:stelle|arbeitgeber)|ich will "
            r"(?:den|die|das|es|ihn)|"
            r"gefällt mir (?:sehr|richtig|gut)|erste wahl|bin dabei"
        ),
    },
    "fr": {
        "none": (
            r"pas (?:du tout )?intéress\w+|pas pour moi|(?:ne|n'en) (?:le |la |l')?veux pas|aucun "
            r"intérêt|"
            r"n ?['’]?ai pas envie|ne m'intéresse pas|je retire|ça ne m'intéresse"
        ),
        "low": (
            r"plutôt (?:non|pas)|pas (?:très|trop|vraiment|si) (?:intéress\w+|tent\w+|envie|"
            r"convaincu\w*|"
            r"emball\w+|motiv\w+)|peu (?:intéress\w+|d'intérêt|tent\w+)|je penche (?:plutôt "
            r")?(?:pour le )?non|"
            r"sans doute pas|probablement pas"
        ),
        "medium": (
            r"mitig\w+|moyen(?:nement)?|bof|hésit\w+|pas (?:encore )?(?:tout à fait )?sûre?|"
            r"partag[ée]+|"
            r"(?:deuxième|second) choix|plan b|peut-être|à voir|ni oui ni non|assez intéress\w+|"
            r"je ne sais pas "
            r"(?:encore )?si"
        ),
        "high": (
            r"(?:très |vraiment |toujours |fort )?intéress\w+|motiv[ée]+e?|(?:très |vraiment "
            r")?envie|je (?:le |la "
            r")?veux|emball\w+|j'adorerais|enthousias\w+|premier choix|job de (?:mes )?rêves?|ça "
            r"me plaît|me "
            r"plaît|me tente|m'intéresse|partante?"
        ),
    },
    "es": {
        "none": (
            r"no me interesa|no (?:lo|la) quiero|no quiero|no es para mí|ningún interés|sin "
            r"interés|no "
            r"estoy interesad\w+|me retiro"
        ),
        "low": (
            r"más bien no|poco inter\w+|no mucho|no me convence|no (?:muy|tan) (?:interesad\w+|"
            r"convencid\w+)|"
            r"probablemente no|me inclino (?:por|al|a que) no"
        ),
        "medium": (
            r"regular|más o menos|no (?:estoy |lo tengo )?(?:muy |del todo |claro)?(?:segur\w+|"
            r"claro)|segunda opción|"
            r"plan b|dud[oa]\w*|indecis\w+|a medias|quizás?|tal vez|ni fu ni fa|bastante "
            r"interesad\w+|no sé si"
        ),
        "high": (
            r"(?:muy |realmente |súper )?interesad\w+|me interesa|(?:lo|la) quiero|quiero (?:el|"
            r"la|este|trabajar|ese)|me "
            r"encanta(?:ría|ba)?|(?:mucha )?ilusión|(?:con |tengo )(?:muchas )?ganas|me gustaría|"
            r"primera opción|"
            r"entusiasm\w+|trabajo de mis sueños"
        ),
    },
    "nl": {
        "none": (
            r"geen (?:interesse|zin)|niet (?:meer )?geïnteresseerd|wil (?:ik )?(?:het |de baan |"
            r"deze baan |hem )?niet|"
            r"niets? voor mij|trek (?:me|mij) terug"
        ),
        "low": (
            r"eerder niet|liever niet|niet (?:echt|zo|erg) (?:geïnteresseerd|enthousiast|"
            r"overtuigd)|weinig "
            r"interesse|waarschijnlijk niet|neig naar nee|niet overtuigd"
        ),
        "medium": (
            r"gemiddeld|twijfel\w*|weet (?:ik )?(?:het )?(?:nog )?niet|tweede keus|redelijk|"
            r"neutraal|nog niet zeker|"
            r"niet zeker|misschien|half om half|plan b|gaat wel|best (?:interessant|leuk)|wel oké|"
            r"oké"
        ),
        "high": (
            r"(?:heel |erg |zeer )?geïnteresseerd|enthousiast|wil (?:ik )?(?:het|de baan|deze "
            r"baan|hem|graag|heel|dit)|"
            r"(?:veel |echt )?zin in|heel graag|lijkt me (?:geweldig|heerlijk|super|fantastisch|"
            r"erg leuk)|droombaan|"
            r"eerste keus|zou (?:ik )?(?:er )?(?:heel )?graag"
        ),
    },
}
"""Pieces of regular expressions: what is said of wanting a job, and how much it says."""

RESERVED = re.compile(
    r"\b(?:but|though|although|however|except|apart from|unless|provided|as long as|only if|if "
    r"(?:the|"
    r"they|it)|with (?:a |the |one |some |a few )?(?:small |big )?(?:reserv\w+|doubts?|caveats?)|on "
    r"the other "
    r"hand|depends|depending|aber|allerdings|obwohl|wenn|mais|sauf|cependant|pero|aunque|salvo|"
    r"maar|"
    r"hoewel|mits)\b",
    re.IGNORECASE,
)
_OTHER_PEOPLE = (
    r"(?:they|she|he|who|panel|team|manager|boss|recruiter|client|company|interviewers?|both|"
    r"everyone|"
    r"all of them|sie|er|ils?|elles?|ellos|ella|ze|zij|hij|people)"
)
OTHERS = (
    re.compile(
        rf"\b{_OTHER_PEOPLE} (?:\w+ )?(?:said|says|replied|answered),? (?:yes|sure|ok|okay|fine|"
        rf"absolutely|of course|maybe)[^.;]{{0,20}}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_OTHER_PEOPLE}(?:['’](?:s|re|d)| is| are| was| were| seems?| seemed| sounded| "
        rf"looked| all| both| "
        r"said| really| very| also| did| does| do| war| waren| sind| ist| était| étaient| a| ont| "
        r"was| waren)* "
        r"(?:\w+ly |very |so |most |all |both |quite |not |n't |sehr |très |muy |heel |pretty |"
        r"too |that )*"
        r"(?:interested|keen|excited|enthusiastic|thrilled|wants?|wanted|loved?|liked?|"
        r"interessiert|"
        r"begeistert|intéressée?s?|interesad\w+|enthousiast|geïnteresseerd|unsure|undecided|hopes?|"
        r"torn|sure|would|sold|skeptical|uncertain|ok|okay|fine|lukewarm)\b[^,.;]{0,30}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bkeen (?:to (?:hear|see|know|meet|talk|fill|get)|on (?:my|the fact|me|candidates|"
        r"someone|people|the way))|"
        r"interested in (?:my|me|how|what|whether|the fact|hearing|why|people|the)|excited about "
        r"my|"
        r"\b(?:would|'d) like (?:me|to (?:see|have|know|hear|speak|meet)|a|two|three|my)|want(?:s|"
        r"ed)? (?:me|my|"
        r"us|a|an|someone|somebody|people|two|three|references|to (?:see|know|hear|meet|speak|"
        r"have))\b|"
        r"\b(?:love|like) (?:to (?:see|hear|have|meet)|me|my)\b|connect|linkedin|torn (?:page|"
        r"apart)|maybe "
        r"(?:next|on|by|in|the|\d|mid|early|late|mon|tue|wed|thu|fri)\w*|(?:decision|answer|"
        r"they)[^.]{0,12}undecided|"
        r"second choice (?:candidate|would)|all in all|all in one|not sure (?:if|whether|when|who|"
        r"what|how|"
        r"about) (?:they|she|he|the (?!job|role)|who|when|it (?:went|was)|my|her|his|their|"
        r"we)[^,.;]{0,30}|high(?:ly)? "
        r"(?:school|street|volume|end|level|pressure|recommended|paced|regulated|court|season|"
        r"turnover|"
        r"\w+)|medium[- ]sized?|moderate \w+|sold (?:out|the|a|to)|vielleicht (?:nächste|am|schon|"
        r"bis)\w*|"
        r"backup (?:\w+ (?:system|server)|system|server|cover)|think about (?:how|what|why)|first "
        r"choice (?:candidate|for)",
        re.IGNORECASE,
    ),
)
"""What other people want, and words that only sound alike: taken out before the person is read."""
