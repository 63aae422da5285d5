"""The Spanish words of time, class by class."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.NUM: {
        1: "uno", 2: "dos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete", 8: "ocho",
        9: "nueve", 10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce", 15: "quince",
        20: "veinte", 30: "treinta", 48: "cuarenta y ocho", 24: "veinticuatro",
    },
    k.COUPLE: {2: "un par de|un par|par de|otro par de"},
    k.FEW: {
        3: (
            "unos|unas|algunos|algunas|varios|varias|unos pocos|unas pocas|unos cuantos|"
            "unas cuantas|pocos|pocas"
        ),
    },
    k.HALF: {0: "media|medio"},
    k.ORDINAL: {
        1: "primero|primera|primer", 2: "segundo|segunda", 3: "tercero|tercera|tercer",
        4: "cuarto|cuarta", 5: "quinto|quinta",
    },
    k.WEEKDAY: {
        0: "lunes", 1: "martes", 2: "miércoles|miercoles", 3: "jueves", 4: "viernes",
        5: "sábado|sabado", 6: "domingo",
    },
    k.MONTH: {
        1: "enero|ene", 2: "febrero|feb", 3: "marzo", 4: "abril|abr", 5: "mayo", 6: "junio|jun",
        7: "julio|jul", 8: "agosto|ago", 9: "septiembre|setiembre|sept|sep", 10: "octubre|oct",
        11: "noviembre|nov", 12: "diciembre|dic",
    },
    k.UNIT: {
        "minute": "minuto|minutos", "hour": "hora|horas",
        "day": "día|días|dia|dias|días naturales|días corridos",
        "wday": (
            "día hábil|días hábiles|día laborable|días laborables|dias habiles|dias laborables|"
            "días de trabajo"
        ),
        "week": "semana|semanas|ocho días",
        "fortnight": "quincena|quince días|quincenas|quince dias", "month": "mes|meses",
        "quarter": "trimestre|trimestres", "year": "año|años", "weekend": "fin de semana|finde",
    },
    k.NEAR: {
        0: "hoy|hoy mismo|esta tarde|esta noche|hoy por la tarde|esta mañana",
        1: "mañana|mañana mismo|mañana por la mañana|mañana por la tarde",
        2: "pasado mañana|pasado", -1: "ayer", -2: "anteayer",
    },
    k.PART: {
        "all": (
            "a lo largo|durante|en el transcurso|en algún momento|a lo largo de|en el curso|"
            "en cualquier momento"
        ),
        "towards": "hacia",
    },
    k.PIECE: {
        "early": (
            "principios|a principios|principio|a principio|comienzos|a comienzos|inicios|"
            "a inicios|el principio|al principio|primeros|los primeros días|primeros días|inicio|"
            "a inicio|al inicio"
        ),
        "mid": "mediados|a mediados|mitad|a mitad|medio|la mitad",
        "end": (
            "finales|a finales|final|al final|fin|a fin|fines|a fines|el final|a final|"
            "último día|fin de"
        ),
        "late": "hacia finales|hacia el final|últimos días|los últimos días",
        "first half": "primera mitad|la primera mitad|primera quincena|la primera quincena",
        "second half": "segunda mitad|la segunda mitad|segunda quincena|la segunda quincena",
    },
    k.PERIOD_END: {
        "month": (
            "fin de mes|final de mes|finales de mes|fines de mes|a fin de mes|a finales de mes"
        ),
        "year": "fin de año|final de año|finales de año|fin del año",
        "week": "fin de la semana|final de la semana|finales de semana|final de semana",
        "quarter": "fin de trimestre",
    },
    k.MIDWEEK: {
        0: "mitad de semana|a mitad de semana|mediados de semana|a media semana|media semana",
    },
    k.DAYPART: {
        "am": "por la mañana|mañana|la mañana|de la mañana",
        "pm": "por la tarde|tarde|por la noche|noche|la tarde|de la noche",
        "noon": "hora de comer",
        "end": (
            "última hora|a última hora|fin del día|final del día|el final del día|cierre|"
            "primera hora|a primera hora|final de la jornada"
        ),
    },
    k.MERIDIEM: {
        0: "de la mañana|am", 12: "de la tarde|de la noche|pm",
    },
    k.HOUR: {12: "mediodía|el mediodía|mediodia"},
    k.OCLOCK: {1: "h|horas|hrs"},
    k.WEEK_OF: {0: "semana del|la semana del|semana que empieza el|la semana que empieza el"},
    k.WEEK_NUMBER: {0: "semana"},
    k.QUARTER: {
        1: "t1|q1|primer trimestre", 2: "t2|q2|segundo trimestre", 3: "t3|q3|tercer trimestre",
        4: "t4|q4|cuarto trimestre|último trimestre",
    },
    k.SEASON: {
        0: "primavera|la primavera",
        1: "verano|el verano|vacaciones de verano|las vacaciones de verano", 2: "otoño|el otoño",
        3: "invierno|el invierno",
    },
    k.FEAST: {
        "christmas": "navidad|navidades|las navidades|la navidad", "christmas eve": "nochebuena",
        "new year's eve": "nochevieja",
        "new year": "año nuevo|el año nuevo|nuevo año|el nuevo año",
        "epiphany": "reyes|el día de reyes|día de reyes",
        "easter": "semana santa|pascua|la semana santa|la pascua",
        "good friday": "viernes santo|el viernes santo",
        "holidays": (
            "las fiestas|fiestas|las vacaciones de navidad|las fiestas navideñas|"
            "vacaciones de navidad|las fiestas de navidad"
        ),
        "all saints": "todos los santos",
        "bank holiday": "el puente|el festivo|festivo|el feriado|feriado",
        "pentecost": "pentecostés", "carnival": "carnaval", "assumption": "la asunción",
        "maundy thursday": "jueves santo", "easter monday": "lunes de pascua",
        "may day": "día del trabajo",
    },
    k.BREAK: {0: "vacaciones|descanso"},
    k.THIS: {0: "este|esta|de este|de esta|el presente|en curso"},
    k.NEXT: {
        1: (
            "próximo|próxima|proximo|proxima|que viene|el próximo|la próxima|entrante|el proximo|"
            "la proxima|que entra"
        ),
        9: "siguiente|el siguiente|la siguiente",
    },
    k.POSTPOSED: {
        0: (
            "que viene|próximo|próxima|siguiente|pasado|pasada|entrante|en curso|proximo|proxima|"
            "que entra"
        ),
    },
    k.LAST: {-1: "pasado|pasada|último|última|el pasado|la pasada|el último|la última"},
    k.THEN: {0: "mismo|el mismo|la misma"},
    k.BY: {
        0: (
            "para|como muy tarde|a más tardar|como tarde|a mas tardar|como máximo|para el|"
            "no más tarde del|no más tarde de|lo más tarde|para la|a más tardar el|"
            "como muy tarde el|antes o el|plazo"
        ),
        1: "hasta|hasta el|hasta la",
    },
    k.BEFORE: {
        0: (
            "antes de|antes del|antes de la|antes de que acabe|antes de que termine|antes de las|"
            "antes de los|antes de que"
        ),
    },
    k.EARLIEST: {
        0: (
            "no antes de|no antes del|como muy pronto|a partir de|a partir del|desde|desde el|"
            "no antes de la|como mínimo|al menos|por lo menos|lo más pronto|mínimo"
        ),
    },
    k.LONGER: {0: "más de|mas de"},
    k.ONWARD: {
        0: (
            "como muy pronto|como mínimo|o más tarde|en adelante|como pronto|por lo menos|mínimo"
        ),
    },
    k.LATEST: {
        0: (
            "como muy tarde|a más tardar|como máximo|máximo|como mucho|a lo sumo|"
            "en el peor de los casos|a mas tardar|como tarde|a todo tardar|como muy tarde el|"
            "a más tardar el"
        ),
    },
    k.AFTER: {
        0: (
            "después de|después del|tras|pasado|pasada|después de la|justo después de|tras la|"
            "tras el|luego de|después de las|tras las|pasadas|después de los|pasados|pasadas las"
        ),
    },
    k.LATER: {1: "después|más tarde|luego|a continuación|después de eso|posteriormente|tras eso"},
    k.WITHIN: {
        0: (
            "en un plazo de|en menos de|en un máximo de|en el plazo de|no más de|"
            "en un plazo máximo de|antes de|como máximo|como mucho|máximo"
        ),
        1: (
            "en los próximos|en las próximas|durante los próximos|en estos|durante las próximas|"
            "los próximos|las próximas|en la próxima|a lo largo de los próximos|"
            "dentro de los próximos|dentro de las próximas"
        ),
    },
    k.IN: {0: "en|dentro de|durante|al cabo de|de aquí a|a|tras|sobre|a los"},
    k.ON: {0: "el|para el|al|los|la|del|en el|este"},
    k.AT: {0: "a las|a la|sobre las|hacia|antes de las|a"},
    k.HOURLY: {0: "a las|a la|sobre las|antes de las"},
    k.FROM: {0: "a partir de|desde|a partir del|de|del|a contar desde"},
    k.TO: {0: "a|al|hasta|o|hasta el|quizá|quizás|tal vez|como mucho|como máximo|o incluso"},
    k.BETWEEN: {0: "entre|entre el|de|del"},
    k.OR: {0: "o|o bien|u|o quizá|o quizás|si no|o el|o como mucho|o incluso"},
    k.AND: {0: "y|y el|e"},
    k.THE: {0: "el|la|los|las|del|nuestra|nuestro|al"},
    k.DATE_LED: {
        0: (
            "el|día|del|al|entre el|para el|hasta el|antes del|y el|o el|a partir del|desde el|"
            "tras el|el día|después del|no antes del|a más tardar el|como muy tarde el"
        ),
    },
    k.OF: {0: "de|del|de la|de este|en|en la|en el|de el"},
    k.ONE: {
        1: (
            "un|una|otro|otra|una buena|un buen|aproximadamente un|aproximadamente una|"
            "más o menos una"
        ),
    },
    k.AGO: {0: "atrás"},
    k.HENCE: {
        0: (
            "a partir de hoy|a partir de ahora|desde hoy|después de la entrevista|"
            "después de esta entrevista|a contar desde hoy|tras la entrevista|desde ahora"
        ),
    },
    k.PER: {0: "por|cada|a la|al"},
    k.FOR: {0: "durante|por|desde hace"},
    k.SOFT: {
        0: (
            "aproximadamente|más o menos|quizá|quizás|tal vez|probablemente|seguramente|creo|"
            "supongo|alrededor de|como|ojalá|espero|diría|sin falta|si todo va bien|casi|igual|"
            "normalmente|calculo|digamos|de aquí|idealmente|mismo|posiblemente|aprox|con suerte|"
            "si hay suerte|en el mejor de los casos|con un poco de suerte"
        ),
    },
    k.INDEFINITE: {0: "un|cada"},
})  # fmt: skip
