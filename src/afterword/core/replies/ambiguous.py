"""A person must look: which way it goes is not to be read from the words."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.AMBIGUOUS,
    rank=11,
    sentence=__doc__ or "",
    date=DateMeant.NONE,
    introduces=False,
    cues=(
        *strong(
            "![different/another/wrong] +NAME [perhaps/maybe/?/i think/then/wrong person/.]",
            "!%[call me/ring me/phone me/give me a call/give me a ring/give us a call/give us a "
            "ring/call us/ring us/ring the/call the office/have a quick call/jump on a call/hop "
            "on a call/quick call/quick word/speak on the phone/can i call/can i ring/may i "
            "call/could i call/can we talk/can we speak/can we have a word/could we speak/could "
            "we talk/let 's talk/we need to talk/need to talk/need to speak/rufen sie … an/ruf … "
            "an/rufen sie/bitte um rückruf/um rückruf/appelez-moi/rappelez-moi/appelez "
            "moi/llámame/llámeme/mi chiami/bel me/bel mij/bel me even/when can i reach/best "
            "number/good number/what number/free for a call/free to talk/time for a call/a call "
            "today/a call tomorrow] -[second/interview/questions/if you/any questions/next "
            "week/monday/again]",
            "[see attached/see the attached/please see attached/please find attached/attached "
            "letter/letter attached/attached our/attached the outcome/siehe anhang/siehe "
            "anlage/anbei/im anhang/voir pièce jointe/ci-joint/en pièce jointe/ver "
            "adjunto/adjunto/in allegato/vedi allegato/zie bijlage/bijgevoegd/in the "
            "attached/details attached/see attachment/in the attachment/open the attachment/the "
            "attached letter/pfa/enclosed letter/as attached/attached file/attached pdf] -[job "
            "description/agenda/directions/map/form/questionnaire/brief]",
            "!%[no idea what this/no idea what it/never met you/never met/landed with me/landed "
            "in my/not the right person/reached me by/reached the wrong/ended up with me/got this "
            "by/meant to write to/you meant/meant for someone/meant for somebody/meant for "
            "another/not the one you/not the person/wrong kim/another recipient/someone with the "
            "same name/same name as/wrong person/wrong address/wrong email/wrong recipient/wrong "
            "inbox/wrong thread/not meant for/intended for/not for me/must be a mistake/by "
            "mistake/in error/another person/different person/different ada/wrong "
            "name/mistaken/falscher empfänger/falsche adresse/irrtümlich/versehentlich/pas le "
            "bon/destinataire/par erreur/equivocado/por error/per errore/persona "
            "sbagliata/verkeerde/per ongeluk/not the person you/do n't know who you/do not know "
            "who you/who is this/do i know you/not sure who you/have we met]",
            "!%[were to offer/were we to/if we offered/if we made you/suppose "
            "we/supposing/hypothetically/in theory/would you consider/would you still/would you "
            "be interested/would you be open/how would you feel/what would you say/what if "
            "we/wenn wir ihnen/wenn wir dir/angenommen/würden sie es/könnten sie sich "
            "vorstellen/kannst du dir vorstellen/si nous vous proposions/accepteriez/si le "
            "ofreci*/aceptaría/se le offrissimo/accetterebbe/als we je/zou je] "
            "[offer*/say/take/accept/role/position/job/contract/lower/less/part-time/different/"
            "junior/annehmen/stelle/poste/puesto/posto/baan/functie/instead/angebot/anderen/"
            "another/smaller/temporary/say yes/feel]",
            "[attached/enclosed/pfa/attachment/anbei/beigefügt/ci-joint/adjunto/allegato/bijlage/"
            "enclosing/attach] DECISION|[letter/result/outcome/answer/reply/schreiben/brief/"
            "lettre/carta/lettera] -RECEIVED -OFFER -JOB_YOURS",
        ),
        *good(
            "!%[split/divided/torn/two minds/mixed feelings/uneinig/gespalten/partagé/on the "
            "fence/could go either way/either way/neither yes nor no/not a "
            "yes/50-50/fifty-fifty/undecided between/hin- und hergerissen/jury is "
            "out/toss-up/hard to say/difficult to say]",
            "!%[i have news/have some news/have an update/something to tell/to discuss your "
            "application/about your application/regarding your application/wanted to talk/want to "
            "talk/like to discuss/like to talk about/a word about/talk things through/talk it "
            "through/talk through/discuss where we/in person]",
        ),
        *hint("%[hm/hmm/well/interesting]"),
    ),
)
