"""Words in the names of employers, beyond those of organisations: surgery, borough, creamery."""

from afterword.core.grammar.word_sets import word_set

FIRM_WORDS = word_set(
    "surgery freight hardware archives records council borough county abbey castle estates "
    "homes housing library theatre theater gallery cathedral church parish academy primary "
    "infant kinder kindergarten nursery nurseries montessori creamery dairy farm farms "
    "grain co-op coop joinery timber steel roofing packaging logistics shipping ferries "
    "lines films television tv games infotech dental chemists pharmacy parcels insurance "
    "memorial retail stores hollow brewing brewery cafe café coffee kitchen bistro "
    "restaurant inn lodge infrastructure facilities recruitment services care lettings "
    "architects llp partners & sons daughters brothers removals construction builders "
    "engineering printing print textiles fabrics furniture cycles bikes boats marine "
    "aviation airways air rail railways transport haulage couriers express mutual union "
    "credit bank trust charity society association federation institute laboratories vets "
    "veterinary optics opticians spa salon gym fitness leisure resort hotels holidays "
    "travel tours media verlagshaus buchhandlung stadtwerke stadtverwaltung gemeinde "
    "apotheke praxis kanzlei werkstatt mairie clinique librairie boulangerie hôpital lycée "
    "collège ayuntamiento clínica librería panadería colegio gemeente ziekenhuis boekhandel "
    "bakkerij apotheek school"
)
