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
            r"not for me|(?:is|was)(?: not|n['’]t) for me|hard no|would(?: not|n['’]t) (?:want|"
            r"take|accept|say yes)|(?:will|wo) ?n['’]?o?t (?:take|accept) (?:it|the)|not (?:going "
            r"to|gonna) (?:take|accept|pursue)|(?:i['’]ll|i will|going to|want to|i am|i'm|"
            r"decided to) (?:be )?(?:withdraw\w*|pull(?:ing)? out|pass(?:ing)? on (?:it|this)|"
            r"turn(?:ing)? (?:it|them|this) down)|i['’ ]?a?m out|not what i (?:want|am looking|'m "
            r"looking)|(?:definite|clear|firm) no|(?:lost|losing|zero|nil) (?:all )?interest|"
            r"do(?:es)? ?n['’]?t interest me|not a job i (?:want|would)|wild horses"
        ),
        "low": (
            r"lean(?:ing)?(?: more)? (?:towards? |to )?(?:a |saying )?no(?:t|\b)|(?:probably|"
            r"likely) (?:not|no|a no|pass|would not|wouldn't|going to (?:pass|say no))|not "
            r"(?:really|that|too|so|very|particularly|all that|terribly|hugely|super|overly|"
            r"massively) (?:interested|keen|excited|sold|tempted|bothered|into)|less (?:keen|"
            r"interested|excited)|doubt (?:that )?i['’]?(?:d|ll| would| will)? ?(?:take|want|say|"
            r"accept)|unlikely (?:to|i)|rather not|more no than|(?:do not|don['’]?t) (?:really "
            r")?(?:think|believe|see) (?:that )?(?:i(?:['’]d| would| want|['’]ll)|it['’]?s (?:for|"
            r"right|a)|it is|this is|myself|me\b)|put me off|cooled|went off|gone off|not "
            r"(?:entirely |really )?(?:convinced|tempted|feeling it)|lost (?:some|a bit of) "
            r"interest|low interest|low\b(?=\W*$)|interest(?: is|:)? (?:rather |quite |pretty "
            r")?low|tilting no|more of a no"
        ),
        "medium": (
            r"so-so|so so|half and half|half-half|fifty[- ]fifty|50 ?[/-] ?50|(?:second|third) "
            r"choice|plan b|back-?up(?: option| plan)?|on the fence|torn|undecided|in two minds|"
            r"of two minds|mixed (?:feelings|bag)|lukewarm|meh|medium|moderate|not (?:entirely |"
            r"quite |completely |100 ?% |totally |really |yet )?(?:sure|certain|decided)(?: "
            r"yet)?(?: (?:if|whether|that) (?:i|it)| about (?:it|the job|the role|this|wanting)| "
            r"i (?:want|would)|(?=\W*$))|un(?:sure|certain|decided)(?: (?:if i|whether i|about "
            r"(?:it|the|this|taking|wanting)|myself)|(?=\W*$))|can['’]?t decide|can not decide|"
            r"could go either way|either way for me|(?:somewhat|fairly|moderately|mildly|"
            r"reasonably|kind of|kinda|sort of|sorta|quite|cautiously|mostly|half|semi-?|vaguely) "
            r"(?:interested|keen|tempted|curious)|would (?:only )?take it if|(?:job|role|it|all|"
            r"place|interest)(?:['’]s| is| was| seems| sounds| would be)? (?:just )?(?:fine|ok|"
            r"okay|alright|all right)(?=\W|$)|need to think|(?:have to|want to|will|'ll|must) "
            r"think|sleep on it|jury['’]?s (?:still )?out|open to it|not my first choice|maybe|"
            r"fine (?:by|with|for) me|fine with (?:it|the)|(?:it['’]?s|its) (?:an? )?(?:ok|okay|"
            r"alright|all right|fine)\b|(?:ok|fine|alright),? i (?:suppose|guess)|(?:ok|okay|fine|"
            r"alright) (?:for now|as jobs go|enough)|(?:alright|ok|okay|decent) (?:job|place|"
            r"role)|happy with either|(?:i['’]d|would) be happy with|don['’]?t feel strongly|"
            r"spose|lean(?:ing)? (?:towards? )?(?:a )?yes|do not know (?:yet )?(?:if|whether) i "
            r"want|don['’]?t know (?:yet )?(?:if|whether) i"
        ),
        "high": (
            rf"interested|keen|wants? (?:this|it) (?:one|job)?|(?:want|wanting) {_WANT_IT}|want in|"
            r"(?:yes|yep|yeah) from me|(?:would|i['’]d) accept|(?:would|['’]d) (?:absolutely |"
            r"really |honestly |still |definitely )?(?:love|like|jump|take it|accept|say yes|go "
            r"for it|take the job)(?: (?:to (?:work|get|have|join|do|take|be)|the job|it|this|at "
            r"it|in a heartbeat|there))?|dream (?:job|role|place)|(?:first|top|number one) choice|"
            r"my favou?rite|excited|enthusiastic|thrilled|(?:big|clear|definite|strong|firm|huge|"
            r"easy) yes|very much so|high(?:ly)?(?: interest)?(?=\W|$)|love (?:it|the (?:job|role|"
            r"place|team|idea|mission|work|sound)|this)|loved it|sold|all in|count me in|i['’ "
            r"]?a?m in|(?:really |do |so )?hope (?:i get|they (?:pick|choose|take|want)|to get|it "
            r"works)|can['’]?t wait|yes please|up for it|(?:yes|yep)(?=\W*$)|definitely yes|hell "
            r"yes"
        ),
    },
    "de": {
        "none": (
            r"kein(?:e|erlei)? (?:interesse|lust)|nicht interessiert|nichts für mich|(?:will|"
            r"möchte) (?:ich )?(?:es |die stelle |den job |das |da |dort )?nicht(?! aus)|"
            r"interessiert mich nicht|sage ab|ziehe (?:meine bewerbung )?zurück|nicht mein ding|"
            r"kommt nicht (?:in ?frage|infrage)"
        ),
        "low": (
            r"eher nicht|eher nein|wenig interesse|geringes? interesse|wohl (?:eher )?nicht|"
            r"wahrscheinlich nicht|tendiere zu(?:m)? nein|nicht (?:so|wirklich|sehr|besonders) "
            r"(?:interessiert|begeistert|überzeugt)|reizt mich (?:nicht|wenig|kaum)|nicht überzeugt"
        ),
        "medium": (
            r"halb[- ]halb|halb und halb|unsicher|unentschlossen|unentschieden|mittel(?:mäßig)?|"
            r"zweite wahl|plan b|geht so|ganz (?:ok|okay|gut|nett)|(?:noch )?nicht (?:ganz |so "
            r")?sicher|weiß (?:ich )?(?:noch )?nicht|schwanke|mäßig|teils[, ]+teils|so ?lala|hin- "
            r"und hergerissen|überlege noch|vielleicht|bin gespalten|okay|in ordnung"
        ),
        "high": (
            r"(?:sehr |total |wirklich |stark |grundsätzlich )?interessiert|(?:großes|starkes|"
            r"hohes|echtes) interesse|interesse (?:ist )?(?:hoch|groß)|hätte (?:ich )?(?:sehr |"
            r"total |große )?(?:gern|lust)|will (?:ich )?(?:die stelle|den job|das|ihn|sie|es|"
            r"unbedingt|dahin|dort)|möchte (?:ich )?(?:die stelle|den job|das|unbedingt|sehr gern|"
            r"gern|dort)|würde (?:ich |da |dort |das )*(?:sehr |total |echt )?gerne? (?:da |dort |"
            r"anfangen|arbeiten|nehmen|machen|anfangen)*|(?:große )?lust (?:auf|drauf|darauf)|"
            r"reizt mich|begeistert|unbedingt|traumjob|traumstelle|wunsch(?:stelle|arbeitgeber)|"
            r"ich will (?:den|die|das|es|ihn)|gefällt mir (?:sehr|richtig|gut)|erste wahl|bin dabei"
        ),
    },
    "fr": {
        "none": (
            r"pas (?:du tout )?intéress\w+|pas pour moi|(?:ne|n'en) (?:le |la |l')?veux pas|aucun "
            r"intérêt|n ?['’]?ai pas envie|ne m'intéresse pas|je retire|ça ne m'intéresse"
        ),
        "low": (
            r"plutôt (?:non|pas)|pas (?:très|trop|vraiment|si) (?:intéress\w+|tent\w+|envie|"
            r"convaincu\w*|emball\w+|motiv\w+)|peu (?:intéress\w+|d'intérêt|tent\w+)|je penche "
            r"(?:plutôt )?(?:pour le )?non|sans doute pas|probablement pas"
        ),
        "medium": (
            r"mitig\w+|moyen(?:nement)?|bof|hésit\w+|pas (?:encore )?(?:tout à fait )?sûre?|"
            r"partag[ée]+|(?:deuxième|second) choix|plan b|peut-être|à voir|ni oui ni non|assez "
            r"intéress\w+|je ne sais pas (?:encore )?si"
        ),
        "high": (
            r"(?:très |vraiment |toujours |fort )?intéress\w+|motiv[ée]+e?|(?:très |vraiment "
            r")?envie|je (?:le |la )?veux|emball\w+|j'adorerais|enthousias\w+|premier choix|job "
            r"de (?:mes )?rêves?|ça me plaît|me plaît|me tente|m'intéresse|partante?"
        ),
    },
    "es": {
        "none": (
            r"no me interesa|no (?:lo|la) quiero|no quiero|no es para mí|ningún interés|sin "
            r"interés|no estoy interesad\w+|me retiro"
        ),
        "low": (
            r"más bien no|poco inter\w+|no mucho|no me convence|no (?:muy|tan) (?:interesad\w+|"
            r"convencid\w+)|probablemente no|me inclino (?:por|al|a que) no"
        ),
        "medium": (
            r"regular|más o menos|no (?:estoy |lo tengo )?(?:muy |del todo |claro)?(?:segur\w+|"
            r"claro)|segunda opción|plan b|dud[oa]\w*|indecis\w+|a medias|quizás?|tal vez|ni fu "
            r"ni fa|bastante interesad\w+|no sé si"
        ),
        "high": (
            r"(?:muy |realmente |súper )?interesad\w+|me interesa|(?:lo|la) quiero|quiero (?:el|"
            r"la|este|trabajar|ese)|me encanta(?:ría|ba)?|(?:mucha )?ilusión|(?:con |tengo "
            r")(?:muchas )?ganas|me gustaría|primera opción|entusiasm\w+|trabajo de mis sueños"
        ),
    },
    "nl": {
        "none": (
            r"geen (?:interesse|zin)|niet (?:meer )?geïnteresseerd|wil (?:ik )?(?:het |de baan |"
            r"deze baan |hem )?niet|niets? voor mij|trek (?:me|mij) terug"
        ),
        "low": (
            r"eerder niet|liever niet|niet (?:echt|zo|erg) (?:geïnteresseerd|enthousiast|"
            r"overtuigd)|weinig interesse|waarschijnlijk niet|neig naar nee|niet overtuigd"
        ),
        "medium": (
            r"gemiddeld|twijfel\w*|weet (?:ik )?(?:het )?(?:nog )?niet|tweede keus|redelijk|"
            r"neutraal|nog niet zeker|niet zeker|misschien|half om half|plan b|gaat wel|best "
            r"(?:interessant|leuk)|wel oké|oké"
        ),
        "high": (
            r"(?:heel |erg |zeer )?geïnteresseerd|enthousiast|wil (?:ik )?(?:het|de baan|deze "
            r"baan|hem|graag|heel|dit)|"
            r"(?:veel |echt )?zin in|heel graag|lijkt me (?:geweldig|heerlijk|super|fantastisch|"
            r"erg leuk)|droombaan|eerste keus|zou (?:ik )?(?:er )?(?:heel )?graag"
        ),
    },
}
"""Pieces of regular expressions: what is said of wanting a job, and how much it says."""

RESERVED = re.compile(
    r"\b(?:but|though|although|however|except|apart from|unless|provided|as long as|only if|if "
    r"(?:the|they|it)|with (?:a |the |one |some |a few )?(?:small |big )?(?:reserv\w+|doubts?|"
    r"caveats?)|on the other hand|depends|depending|aber|allerdings|obwohl|wenn|mais|sauf|"
    r"cependant|pero|aunque|salvo|maar|hoewel|mits)\b",
    re.IGNORECASE,
)
_OTHER_PEOPLE = (
    r"(?:they|she|he|who|panel|team|manager|boss|recruiter|client|company|interviewers?|both|"
    r"everyone|all of them|sie|er|ils?|elles?|ellos|ella|ze|zij|hij|people)"
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
        r"said| really| very| also| did| does| do| war| waren| sind| ist| était| étaient| a| ont|"
        r" was| waren)* (?:\w+ly |very |so |most |all |both |quite |not |n't |sehr |très |muy |"
        r"heel |pretty |too |that )*(?:interested|keen|excited|enthusiastic|thrilled|wants?|"
        r"wanted|loved?|liked?|interessiert|begeistert|intéressée?s?|interesad\w+|enthousiast|"
        r"geïnteresseerd|unsure|undecided|hopes?|torn|sure|would|sold|skeptical|uncertain|ok|"
        r"okay|fine|lukewarm)\b[^,.;]{0,30}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bkeen (?:to (?:hear|see|know|meet|talk|fill|get)|on (?:my|the fact|me|candidates|"
        r"someone|people|the way))|interested in (?:my|me|how|what|whether|the fact|hearing|why|"
        r"people|the)|excited about my|\b(?:would|'d) like (?:me|to (?:see|have|know|hear|speak|"
        r"meet)|a|two|three|my)|want(?:s|ed)? (?:me|my|us|a|an|someone|somebody|people|two|three|"
        r"references|to (?:see|know|hear|meet|speak|have))\b|\b(?:love|like) (?:to (?:see|hear|"
        r"have|meet)|me|my)\b|connect|linkedin|torn (?:page|apart)|maybe (?:next|on|by|in|the|\d|"
        r"mid|early|late|mon|tue|wed|thu|fri)\w*|(?:decision|answer|they)[^.]{0,12}undecided|"
        r"second choice (?:candidate|would)|all in all|all in one|not sure (?:if|whether|when|"
        r"who|what|how|about) (?:they|she|he|the (?!job|role)|who|when|it (?:went|was)|my|her|"
        r"his|their|we)[^,.;]{0,30}|high(?:ly)? (?:school|street|volume|end|level|pressure|"
        r"recommended|paced|regulated|court|season|turnover|\w+)|medium[- ]sized?|moderate \w+|"
        r"sold (?:out|the|a|to)|vielleicht (?:nächste|am|schon|bis)\w*|backup (?:\w+ (?:system|"
        r"server)|system|server|cover)|think about (?:how|what|why)|first choice (?:candidate|for)",
        re.IGNORECASE,
    ),
)
"""What other people want, and words that only sound alike: taken out before the person is read."""
