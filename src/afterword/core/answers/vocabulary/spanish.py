"""Spanish: how employers answer."""

WORDS = {
    "NOT": "no, nunca, ningun*, ningún, tampoco, ni, sin, nadie",
    "IDIOM": (
        "date de baja, darse de baja, no solo, no dudes, no dude, no duden, sin duda, no hay "
        "prisa, sin problema, no se preocupe, no te preocupes"
    ),
    "IF": "si, cuando, en caso de, siempre que, hasta que, una vez, en cuanto, tan pronto",
    "UNDECIDED": (
        "seleccionad*, decid*, candidat*, presupuesto, cambia, cambio, surge, surja, abre, abra, "
        "vacante"
    ),
    "WISHED": (
        "interesad*, interesa, disponible, le viene, te viene, quiere, quieres, alguna duda, "
        "puede, puedes, desea"
    ),
    "BUT": "pero, sin embargo, aunque, no obstante, sino",
    "AND": "y, e, o",
    "BECAUSE": "porque, ya que, pues, dado que",
    "THAT": "que",
    "PLEASE": "por favor, le ruego, le rogamos, te ruego",
    "SUBJECT": "nosotros, yo, usted, tú, él, ella, nuestro, nuestra, su, tu, el, la, le, te",
    "WE": (
        "nos, nosotros, hemos, queremos, queríamos, nuestro, nuestra, me, mi, he, estamos, "
        "quisiéramos, podemos, podremos, vamos, decidimos, lamentamos, lamento"
    ),
    "YOU": "usted, le, te, su, tu, ti, contigo, os",
    "MAYBE": "quizá*, tal vez, podría*, posiblemente, probablemente",
    "LEIDER": (
        "lamentablemente, lamento, lamentamos, desafortunadamente, por desgracia, sentimos, "
        "siento, lo siento, desgraciadamente, sintiéndolo"
    ),
    "GLAD": (
        "encantad*, felicidades, enhorabuena, gusto, placer, alegra*, buenas noticias, contentos, "
        "complace"
    ),
    "PROCEED": (
        "continuar, avanzar, seguir adelante, seguir, proseguir, continúa, seguiremos adelante"
    ),
    "SELECT": "seleccionad*, elegid*, escogid*, superado, finalista, pasado",
    "REJECT": "descartad*, rechazad*, descartar, rechazar, desestimad*, negativa",
    "UNSUCCESSFUL": (
        "no ha sido seleccionad*, no has sido seleccionad*, no fue seleccionad*, no ha sido "
        "elegid*, no has sido elegid*, no ha podido ser, no ha superado, no has superado, no ha "
        "resultado, no resultó, no ha sido posible"
    ),
    "OTHER": (
        "otro candidato, otra candidata, otros candidatos, otra persona, otro perfil, otros "
        "perfiles, candidato interno, alguien más, otra candidatura, otras candidaturas, un "
        "candidato, una candidata, más experiencia, alguien con, persona con"
    ),
    "CHOOSE": (
        "elegid*, elegir, seleccionad*, decidido, decantado, optado, escogid*, contratad*, "
        "contratar, cubiert*, ajusta*, apostar, cogido"
    ),
    "MATCHES": "ajusta*, encaja*, adapta*, perfil, experiencia, adecu*",
    "FIT": "encaja*, ajusta*, adecuad*",
    "DECIDE": "decisión, decidir, decidido, decidamos, resolución, resultado",
    "POSITION": "puesto, plaza, vacante, empleo, trabajo, posición, cargo, prácticas, beca",
    "APPLICATION": "candidatura, solicitud, currículum, curriculum, perfil",
    "YOUR_CASE": (
        "su candidatura, tu candidatura, su perfil, tu perfil, contigo, con usted, su solicitud, "
        "candidatura"
    ),
    "PROCESS": "proceso, selección, proceso de selección, procedimiento",
    "FILLED": "cubierta, cubierto, ocupada, ocupado, ha sido cubiert*, adjudicada",
    "INTERVIEW": (
        "entrevista, reunión, reunirnos, conocer*, conocerle, conocerte, llamada, videollamada, "
        "día de prueba, jornada de prueba, visita, charla, comida, verle, verte"
    ),
    "ROUND": (
        "segunda vez, otra vez, segunda entrevista, próxima entrevista, siguiente fase, próxima "
        "fase, segunda fase, siguiente etapa, última entrevista, entrevista final, última fase, "
        "segunda ronda, siguiente ronda, siguiente paso, otra entrevista, día de prueba, nueva "
        "entrevista"
    ),
    "INVITE": (
        "invitar*, invit*, citar*, citamos, convocar*, gustaría conocer*, gustaría que, gustaría "
        "tener, gustaría volver, gustaría hacer*, gustaría ver*, queremos ver*, queremos "
        "conocer*, podrías venir, podría venir, puedes venir, puede venir"
    ),
    "TASK": "prueba, prueba técnica, caso práctico, ejercicio, test",
    "THROUGH": (
        "pasa a la siguiente, pasas a la siguiente, ha pasado a la, has pasado a la, ha superado "
        "la, has superado la, seleccionad* para la siguiente, preseleccionad*, seleccionad* para "
        "una, finalista"
    ),
    "OFFER": (
        "oferta de trabajo, oferta laboral, oferta de empleo, oferta, contrato, ofrecer*, "
        "ofrecerle, ofrecerte, contrato de trabajo"
    ),
    "JOB_YOURS": (
        "el puesto es suyo, el puesto es tuyo, la plaza es tuya, ha sido seleccionad* para el "
        "puesto, has sido seleccionad* para el puesto, has sido seleccionad*, ha sido "
        "seleccionad*, hemos elegido a ti, te hemos elegido, le hemos elegido, bienvenid* al "
        "equipo, bienvenid* a bordo, incorporar*, incorporación, contratarle, contratarte, "
        "ofrecerle el puesto, ofrecerte el puesto, formar parte de nuestro equipo, te unas, se "
        "una, cuándo puedes empezar, cuándo puede empezar, cuándo podrías empezar"
    ),
    "COMEBACK": (
        "digo algo, te digo, le digo, te cuento, le cuento, decimos algo, os decimos, "
        "contactaremos, contactaré, ponernos en contacto, pondremos en contacto, pondré en "
        "contacto, avisaremos, avisaré, informaremos, informaré, mantendremos informad*, diremos "
        "algo, diré algo, daremos una respuesta, comunicaremos, comunicaré, llamaremos, llamaré, "
        "decir algo, noticias, escribiremos, escribiré, responderemos, dar una respuesta, respuesta"
    ),
    "DECISION": "decisión, respuesta, resultado, resolución, noticias",
    "OPEN": (
        "todavía no, aún no, aún estamos, todavía estamos, seguimos, en proceso, más tiempo, un "
        "poco más de tiempo, retraso, retrasad*, se ha retrasado, retrasa, demora, demorad*, "
        "paciencia, pendiente, pendientes, tomaremos la decisión, tomaremos una decisión, "
        "decidiremos, necesitamos, se decide, está en marcha, se alarga, alargando"
    ),
    "RECEIVED": (
        "recibid*, recibí, hemos recibido, ha llegado, he pasado, paso, se lo paso, trasladaré, "
        "trasladado"
    ),
    "THANKS": "gracias, agradec*, agradezco, un placer, muchas gracias",
    "REFERENCES": "referencia, referencias, antiguos jefes",
    "DOCUMENT": (
        "documento*, documentación, título, títulos, certificado*, copia, cv, currículum, dni, "
        "nie, permiso de trabajo, vida laboral, disponibilidad, cuestionario, formulario, "
        "portfolio, muestras, número de cuenta, carné"
    ),
    "SALARY": "expectativas salariales, salario, pretensiones, salarial",
    "CONSENT": "consentimiento, autorización, protección de datos",
    "ASK_FOR": (
        "podría*, podrías, puede, puedes, enviar*, envíe*, envía*, enviarnos, enviarme, mandar*, "
        "facilitar*, necesitamos, necesitaríamos, necesito, adjunt*, remitir*, rellen*, indicar*, "
        "indíque*, falta, mándanos, mándame, dime, díganos"
    ),
    "WISH_LUCK": (
        "mucha suerte, suerte, mucho éxito, éxitos, deseamos … éxito, le deseamos, te deseamos, "
        "le deseo, te deseo"
    ),
    "SEARCH": "búsqueda, futuro, carrera, proyectos, profesional",
    "ON_FILE": (
        "base de datos, bolsa de empleo, guardaremos, conservaremos, futuras vacantes, futuros "
        "procesos, otras vacantes, futuras oportunidades, próximas vacantes, en cuenta para"
    ),
    "WHENWORD": (
        "lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, "
        "abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, hora, "
        "horas, fecha, mañana, semana, tarde, h"
    ),
    "YET": "aún, todavía, hasta, antes, por ahora, de momento, por el momento, sin",
    "PRONOUN": "nosotros, yo, usted, él, ella, nos, le, te, lo",
    "JOB_SEEKING": "empleo*, trabajo, candidat*, oferta*, vacante*, selección, currículum, cv",
    "YOURS": "su candidatura, tu candidatura, su entrevista, tu entrevista",
}
