"""The Spanish words of a wish about contact."""

from afterword.core.readers.contact_words.part import Part, Vocabulary

WORDS: Vocabulary = {
    Part.PLAIN: (
        "número de teléfono, datos de contacto, entrevista telefónica, su llamada, no hay "
        "problema, no solo, su mensaje, este mensaje, su correo, este correo, para cualquier, "
        "todo bien, aún no, todavía no, correo de confirmación, dirección de correo, no dude, no "
        "duden"
    ),
    Part.NOT: (
        "no, nunca, jamás, ningún, ninguna, ninguno, sin, deje de, dejen de, deja de, evite, "
        "eviten, evitar, prohibido, prohibida, ni, nada de, nadie, absténgase, absténganse, "
        "abstenerse, tampoco"
    ),
    Part.NEEDLESS: (
        "no es necesario, ya no es necesario, no hace falta, ya no hace falta, no necesita, no "
        "tiene que, no tienes que, sin necesidad de, ya no tiene que, ya no tienes que"
    ),
    Part.NEEDED: "necesario, necesaria, falta",
    Part.END: "déjenos en paz, déjeme en paz, déjanos en paz",
    Part.ONLY: (
        "solo, sólo, solamente, únicamente, exclusivamente, único, única, nadie más, exclusiva, "
        "unicamente"
    ),
    Part.ALL: "todo, toda, todos, todas, siempre, cada",
    Part.ANY: "cualquier, cualquiera, futuras, futuros, demás, otra, otras",
    Part.THROUGH: (
        "por, a través de, vía, via, por medio de, por conducto de, mediante, a traves de"
    ),
    Part.TO: "a, al, con, hacia, de",
    Part.BY: "por escrito, por, en, vía, mediante, via",
    Part.REACH: (
        "contact*, contáct*, escrib*, escríb*, comuni*, comuní*, mensaje, mensajes, "
        "correspondencia, diríja*, dirija*, hablar, hable, ponerse en contacto, póngase en "
        "contacto, molest*, acerc*, ponga en contacto, cartas, insist*, consultas, seguimiento"
    ),
    Part.REACHED: "contactado, contactada, contactados, llamado, contactadas, molestado",
    Part.CALL: "llam*, llám*, teléfono, telefon*, telefón*",
    Part.MAIL: (
        "correo, correos, email, emails, e-mail, mail, mails, correo electrónico, por escrito"
    ),
    Part.OTHER: "linkedin, whatsapp, sms, fax, redes sociales",
    Part.GO: (
        "pasar, pasa, pase, pasen, pasan, envíe, enviar, envíen, envía, envíeme, mande, mandar, "
        "dirigir, dirigirse, canalice, canalizar, use, usar, utilice, vaya, tramitar, tramite, "
        "debe ir, remita, envie, canaliza, diríjase, enviarse, haga, van"
    ),
    Part.TOPIC: "preguntas, dudas, consultas, solicitudes, documentos, agradecimientos, contacto",
    Part.SELF: "mí, mi persona, nosotros, conmigo, me, nos, esta dirección, nosotras, esta oficina",
    Part.WE: "yo, nosotros",
    Part.YOU: "candidatos, usted, candidatas, le",
    Part.PANEL: (
        "panel, entrevistadores, entrevistador, entrevistadora, equipo, comité, tribunal, "
        "cliente, clientes, departamento, empleados, responsable, responsables, gerente, jefe, "
        "miembros, colegas, ellos, empresa, jurado, directivos, compañeros, les, directora, "
        "director"
    ),
    Part.OUTSIDE: (
        "adjuntos, archivos, referencias, su empleador, su empresa actual, otros candidatos, prensa"
    ),
    Part.DIRECTLY: "directamente, directo, directa, personalmente",
    Part.WELCOME: (
        "puede, pueden, puedes, no dude en, no dudes en, libre, bienvenido, permitido, "
        "encantados, encantado, encantada, no hay inconveniente, ningún inconveniente, con gusto, "
        "sin problema"
    ),
    Part.MODAL: (
        "debe, deben, debes, tiene que, hay que, puede, pueden, ruego, rogamos, es, está, son"
    ),
    Part.GRATEFUL: "agradecería, agradeceríamos, mejor, preferible",
    Part.WISH: (
        "quiere, quiero, queremos, desea, deseo, deseamos, acepto, aceptamos, acepta, pido, "
        "pedimos, prefiero, preferimos, prefiere, atiendo, atendemos, atiende, ruego, rogamos, "
        "agradecemos, contesto, aceptan, agradecería, atienden"
    ),
    Part.PREFER: "prefiero, preferimos, prefiere, prefieren, preferible, preferiblemente, mejor",
    Part.POINT: (
        "persona de contacto, punto de contacto, interlocutor, interlocutora, contacto único, "
        "enlace"
    ),
    Part.HANDLE: (
        "encarga, encargo, encargamos, gestiona, gestiono, coordina, lleva, ocupa, responsable de"
    ),
    Part.IF: "si, cuando, en caso de",
    Part.EXCEPT: "salvo, excepto, menos, aparte de, a menos que, que no sea, si no es",
    Part.INSTEAD_OF: "en lugar de, en vez de, y no, antes que",
    Part.INSTEAD: "en su lugar, mejor, sino",
    Part.BUT: "pero, sino, porque, así que, ya que, sin embargo",
    Part.AND: "y, e",
    Part.OR: "o, u, ni, y",
    Part.PLEASE: "por favor, favor de, porfa, favor, le ruego, les ruego, rogamos",
    Part.REQUEST: "podría, podrías, puede usted, podrían, le puedo pedir",
    Part.TIME: (
        "antes, hasta, lunes, martes, miércoles, jueves, viernes, sábado, sábados, domingo, "
        "domingos, mañana, tarde, tardes, noche, noches, hoy, entre, semana, fin de semana, fines "
        "de semana, después, horas, mediodía, durante"
    ),
    Part.LASTING: "hasta nuevo aviso, nunca más, de ahora en adelante, en adelante, más",
    Part.PAST: (
        "gracias, recibido, recibí, encontró, solicitó, conocí, hemos, he, ha, han, fue, era"
    ),
    Part.DET: "el, la, los, las, un, una, este, esta, ese, su, sus, lo",
    Part.OUR: "nuestro, nuestra, nuestros, nuestras, mi, mis",
    Part.HOUSE: "oficina, agencia, despacho, equipo, dirección, buzón, consultora",
    Part.DEPARTMENT: "rrhh, recursos humanos, rr hh",
    Part.ROLE: (
        "colega, compañera, compañero, reclutadora, reclutador, consultora, consultor, asistente, "
        "nuestra, nuestro, mi, la, el, coordinadora, coordinador, rrhh, secretaria, responsable, "
        "de"
    ),
    Part.THING: (
        "portal, página, formulario, sistema, plataforma, sitio, web, recepción, centralita"
    ),
    Part.TITLE: (
        "señor, señora, señorita, sr, sra, srta, don, doña, dr, dra, doctor, doctora, d, dña"
    ),
    Part.PARTICLE: "de, del, la, los, las, von, van, el, da, dos",
    Part.THEM: "ella, él",
}
