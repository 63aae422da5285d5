"""The Spanish words that tell what a clause is about."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.DECIDE: {
        0: (
            "decidir|decidimos|decisión|decidiremos|decidirá|decidirán|decide|resolución|"
            "resultado|resultados|oferta|elegir|elegimos|elegiremos|veredicto|decision|sí o no|"
            "seleccionar|selección|fallo|decidido|resolver|resolvemos|resolveremos"
        ),
    },
    k.TELL: {
        0: (
            "avisamos|avisaremos|aviso|avisar|respuesta|responderemos|respondemos|decimos|"
            "diremos|digo|noticias|llamo|llamamos|llamaremos|llamaré|contactamos|contactaremos|"
            "informaremos|informamos|saber|sabrás|sabrá|sabremos|sabes|contestamos|contestaremos|"
            "contestar|escribimos|escribiremos|escribo|confirmamos|confirmaremos|comunicaremos|"
            "comunicamos|respuestas|dirán|responde|responder|tarda|tardamos|tardaremos|"
            "ponemos en contacto|te cuento|carta|correo|respondo|oirás|tendrás|tendrá"
        ),
    },
    k.STEP: {
        0: (
            "segunda entrevista|próxima entrevista|entrevistas|entrevista|segunda ronda|"
            "próxima ronda|prueba|prueba técnica|candidatos|otros candidatos|siguiente fase|fase|"
            "ronda|día de prueba|caso práctico|candidatas"
        ),
    },
    k.START: {
        0: (
            "empezar|empezarías|empieza|empezaría|incorporación|incorporarse|incorporarte|"
            "incorporaría|comenzar|comienza|comenzarías|fecha de inicio|inicio del contrato|"
            "contrato empieza|arrancar|arranca|arrancamos|incorporas|puesto empieza|el contrato|"
            "contrato dura|período de prueba|sueldo"
        ),
    },
    k.TERM: {
        0: (
            "contrato|preaviso|período de prueba|periodo de prueba|formación|prácticas|"
            "por semana|al mes|a la semana|desde hace|teletrabajo"
        ),
    },
    k.TASK: {
        0: (
            "envíanos|mándanos|envíenos|mándenos|avísanos|dinos|díganos|llámanos|llámenos|"
            "respóndenos|háznoslo|envíame|escríbenos|mándame|contáctanos"
        ),
    },
    k.AWAY: {
        0: (
            "de vacaciones|de viaje|fuera|ausente|cerrado|cerrados|cerramos|festivo|de baja|"
            "cerrada"
        ),
    },
    k.CLOSED: {0: "cerrado|cerrados|cerramos|cerrada|cierre|vacaciones"},
    k.MEET: {
        0: (
            "reúne|reunión|consejo|comité|junta|se reúne|se reúnen|reunen|vota|votación|"
            "elecciones|vuelve|regresa|está de vuelta|de vuelta|presupuesto|cierre|plazo|"
            "fecha límite|tribunal|asamblea|dirección|patronato|pleno|auditoría|concurso|"
            "reunimos|licitación|aprobación"
        ),
    },
    k.PAST: {
        1: (
            "la última vez|el año pasado|la vez anterior|anteriormente|el anterior|antes tardó|"
            "la otra vez"
        ),
        0: (
            "tardó|tardaron|tardamos la|había|habían|queríamos|esperábamos|teníamos|"
            "estaba previsto|íbamos|hace|llevamos|fue|era|llevó|tuvimos|publicamos|hubo|estuvo"
        ),
    },
    k.WHEN: {
        2: "en cuanto|tan pronto como|una vez que|una vez|apenas|tan pronto|nada más",
        1: "cuando", 0: "hasta que|antes de que|mientras",
        3: (
            "después de|después del|tras|después de la|después de que|luego de|tras la|tras el|"
            "justo después de|tras las"
        ),
    },
    k.WAIT: {
        0: (
            "depende|depende de|según|a la espera|esperamos|esperar a|esperando|sujeto a|"
            "pendiente|pendientes|en función|estamos esperando|hay que esperar|falta que|"
            "dependerá|condicionado a"
        ),
    },
    k.IF: {0: "si|siempre que|a menos que|salvo que"},
    k.TRIVIAL: {
        0: (
            "podamos|pueda|posible|sepamos|sepa|decidamos|noticias|algo|tengamos|tenga|puedan|"
            "podemos|sea posible"
        ),
    },
    k.VAGUE: {
        0: (
            "pronto|en breve|lo antes posible|cuanto antes|en su momento|próximamente|enseguida|"
            "a su debido tiempo|cada día|todos los días|tarde o temprano|por ahora|de momento|"
            "a la brevedad|en un futuro|un día de estos|algún día|de lunes a viernes|"
            "lunes a viernes"
        ),
    },
    k.UNSURE: {
        0: (
            "no sé|no sabemos|ni idea|no puedo decir|sin fecha|difícil de decir|no lo sé|"
            "no hay fecha|no le puedo decir|no te puedo decir|no sabría"
        ),
    },
    k.NOT: {0: "no|nunca|nada|ninguna|ningún|sin|tampoco|ni|nadie|jamás"},
    k.FIX: {
        0: (
            "no|perdón|perdona|perdone|digo|mejor dicho|quiero decir|corrección|más bien|"
            "en realidad|disculpa|disculpe|me equivoco|espera|sino|aplazado al|aplazada al|mejor|"
            "bueno no|quise decir|ahora|me equivoqué"
        ),
    },
    k.BACKWARD: {0: "mejor|quiero decir|perdón|digo"},
    k.STANDS: {
        1: "oficialmente|oficial",
        2: (
            "realista|siendo realistas|siendo realista|para ir sobre seguro|lo más seguro|"
            "más realista|en realidad|lo realista"
        ),
        3: (
            "cuenta con|cuente con|cuenten con|calcula|calcule|planifica|planifique|apunta|"
            "apunte|quédate con"
        ),
    },
    k.UNLIKELY: {
        0: (
            "poco probable|optimista|lo dudo|dudo|improbable|demasiado pronto|no llegamos|"
            "no creo|en vez de|en lugar de|habíamos dicho|había dicho|iba a ser|estaba previsto|"
            "difícil|no va a ser"
        ),
    },
    k.BUT: {
        1: "pero|sin embargo",
        0: "porque|así que|aunque|entonces|pues|mientras que|luego|por tanto|y luego",
    },
    k.SUBJECT: {
        0: "él|ella|ellos|eso|esto|alguien|quien|que|ellas|ya",
        1: "nosotros|yo|usted|tú|lo|le|te|se|nos",
    },
    k.WILL: {
        1: (
            "te decimos|te llamo|te llamamos|le llamamos|le avisamos|te avisamos|lo sabrás|"
            "sabrás|tendrás|tendrá|tomaremos|decidiremos|decidimos|te diremos|le diremos|"
            "te contestamos|le respondemos|necesitamos|te digo|le contestaremos|le llamaremos|"
            "te llamaremos"
        ),
    },
    k.PLUS: {0: "más|y luego"},
    k.BE: {0: "es|será|era|está"},
    k.WHICH: {
        0: (
            "que es|que será|que se celebra|es decir|o sea|que tiene lugar|que se reúne|que cae"
        ),
    },
    k.THEREUPON: {0: "después|luego|entonces|a continuación|tras eso|posteriormente"},
    k.PLEASE: {0: "por favor|favor de"},
})  # fmt: skip
