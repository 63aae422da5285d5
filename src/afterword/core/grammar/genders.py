"""Which names "he" and "she" may mean."""

from afterword.core.grammar.word_sets import word_set

_MEN = word_set(
    "aaron adam adrian ahmed alan albert alejandro alessandro alex ali amir amit anders "
    "andre andré andreas andrew anthony antoine antonio arjun arthur ben benjamin bernd "
    "bill bob brian bruno carl carlos charles chris christian christopher colin craig "
    "daniel dave david declan dennis derek diego dieter dominic dominik douglas duncan "
    "edward emeka emil enrique eric erik ethan fabian felix fernando finn florian frank "
    "françois fred frederik gareth gary george gordon graham greg gustav hamish hans harold "
    "harry hassan heinz henrik henry hiroshi holger howard hugo ian ibrahim isaac ivan jack "
    "jacob jake jakob james jan jason javier jeff jens jeremy jim joão joe joel john jon "
    "jonas jonathan jordan jorge jörg jose josé joseph josh joshua juan julien jürgen kai "
    "karim karl keith ken kenji kevin klaus kofi kwame lars laurent leon leonard liam louis "
    "luca lucas luis luiz lukas malik manuel marc marcel marco marcos marcus mark markus "
    "martin mateo matt matteo matthew matthias max michael miguel mike mohammed muhammad "
    "murray mustafa nathan neil nick nigel nikhil niklas noah oliver olivier omar oscar "
    "otto owen pablo paolo pascal patrick paul pavel pedro peter phil philip pierre piotr "
    "rahul rainer raj rajesh ralf ravi raymond ricardo richard rob robert roberto robin "
    "roger roland rolf roman ross roy ruben russell ryan sam samir samuel santiago sanjay "
    "scott sean sebastian sergio simon stefan stephen steve steven stuart sven takeshi "
    "tariq ted theo thomas tim tobias tom tomas tomasz tony uwe victor vikram vincent "
    "walter wei werner will william wolfgang xavier yusuf kamal kenneth gerald mateusz "
    "pieter jeroen bart willem joost sander thijs daan hendrik kees ruud marek jakub michal "
    "sergei dmitri igor bilal hamza tunde thabo sipho obinna chidi ravi suresh dev rohan "
    "arash idris sol ed al art guy rich drew dean glen miles grant neel tendai kojo ade "
    "babajide luuk niels stijn bram"
)
_WOMEN = word_set(
    "abigail agnes agnès aisling alice aimee amelie amélie amy anne ann annie astrid aoife "
    "audrey beatrice bernadette beth birgit brigitte camille carmen carol caroline "
    "catherine cathy céline charlotte chloe chloé christine claire clare danielle dawn "
    "deborah deirdre denise diane doris dorothy edith eileen eleanor elaine elisabeth elise "
    "elizabeth ellen elodie emily emine erin esther ester eve evelyn faith fatou femke "
    "fleur florence frances françoise gail gwen gertrud hannah hazel heather heidi helen "
    "hélène hope imogen ines inés inge ingrid irene iris isabel isabelle jacqueline jane "
    "janet janice jasmin jeanne jennifer jenny jess jill jo joan joy joyce judith judy "
    "julie june karen karin kate katherine kathleen kerstin kim kirsten kristin lauren "
    "leigh li lieke lilian linh lise lily liz lotte louise lucie lucy madeleine maeve "
    "maggie mai manon margaret margot marie marion marjorie marlene mary maud megan mei "
    "melanie meryem michelle miriam molly monique nadine nancy naomi natalie nathalie nell "
    "ngozi niamh nicole ning noor oona paige pat peggy penny phoebe pilar rachel raquel "
    "rebecca renate renée rose ruby ruth sabine sarah sally sharon siobhan silke simone "
    "sinead sophie steffi stephanie sue susan susanne suzanne sylvie thérèse tiffany tracy "
    "ulrike ute valerie vivian wendy yasmin yasmine yael ying yuki zoe zoë grace holly ivy "
    "may lynn lynne lindiwe sorcha svetlana bridie dee rosemary jade lin yvonne grainne agnieszka "
    "katrin anneke marieke sanne hilde antje "
    "anke elke heike imke wiebke frauke beate gisele soledad consuelo mercedes dolores "
    "rocío belén noemi haruko"
)
_HIS = frozenset(
    {"mr", "herr", "herrn", "sir", "m", "monsieur", "señor", "sr", "meneer", "dhr", "don"}
)
_HERS = word_set("mrs ms miss frau fr mme madame mlle señora sra mevrouw mevr doña")


def may_be(name: str, *, woman: bool) -> bool:
    """Say whether a name may be a woman's (or else a man's); what is unknown may be both."""
    words = [word.casefold().strip(".,") for word in name.split()]
    ours, theirs = (_WOMEN | _HERS, _MEN | _HIS) if woman else (_MEN | _HIS, _WOMEN | _HERS)
    for word in words[:2]:
        if word in ours:
            return True
        if word in theirs:
            return False
        if word.endswith("a") and len(word) > 2:
            return woman
    return True
