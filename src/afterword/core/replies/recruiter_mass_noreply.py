"""Bulk or system mail for job seekers, without word on where the application stands."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.MASS_MAIL,
    rank=22,
    sentence=__doc__ or "",
    date=DateMeant.NONE,
    introduces=False,
    cues=(
        *strong(
            "!%[log in/sign in/log into/login/einloggen/connectez-vous/inicia "
            "sesión/acceda/inloggen] [portal/account/candidate home/dashboard/status/to view/to "
            "see/profile/konto/espace/cuenta/area/application]",
            "!%[minute survey/candidate survey/our survey/short survey/a survey/minute … "
            "survey/this survey/quick survey/kurze umfrage/umfrage/encuesta/sondaggio/enquête]",
            "!%[new/neue/nouveaux/nuevos/nuovi/nieuwe] "
            "[jobs/openings/vacancies/stellen/postes/empleos/banen/vacatures/roles] -WE",
            "!%[only] [shortlisted/successful/selected/suitable] [candidates/applicants] [will "
            "be/are/shall be] [contacted/notified/informed/invited]",
            "!%[offres/ofertas/offerte/vacatures/stellen/jobs/openings] "
            "[correspondent/encajan/corrispondono/passen/match/matching/coinciden] "
            "[votre/tu/su/sua/ihr*/dein*/je/uw/your]",
            "!%[recruiters near/openings near/jobs near/near you/openings for/recruiters "
            "viewed/recruiters are/every interviewer/interview questions/ace your/nail your/get "
            "ready for your next/next interview with/wanted -/crying out for/sign-on/referral/for "
            "each referral/refer a friend/pass this on to friends/people like yourself/candidates "
            "like you/hundreds of/thousands of] ",
            "!%[job alert/job alerts/jobs for you/new jobs/jobs matching/jobs that match/job "
            "matches/matching jobs/recommended jobs/job recommendation/job recommendations/jobs "
            "you may/jobs near you/jobs in your area/similar jobs/jobs like/top job/open "
            "positions for you/new openings for you/hot jobs/latest jobs/latest vacancies/new "
            "vacancies/this week 's jobs/weekly jobs/job digest/jobsuche/jobagent/job-agent/neue "
            "jobs/passende jobs/passende stellen/neue "
            "stellenangebote/stellenangebote/jobbenachrichtigung/alerte emploi/nouvelles "
            "offres/offres d'emploi correspondant/alerta de empleo/nuevas ofertas/ofertas de "
            "empleo/offerte di lavoro/nuove offerte/nieuwe vacatures/vacatures "
            "voor/jobalert/vacature-alert/job offers for you]",
            "!%[rate/how was/how satisfied/survey/feedback survey/candidate experience/candidate "
            "survey/take our survey/short survey/umfrage/bewerberumfrage/enquête de "
            "satisfaction/encuesta/sondaggio/enquête/two-minute survey/net promoter/questionnaire "
            "about your experience/how likely] [experience/application "
            "process/survey/us/process/your "
            "interview/interviewing/applying/candidates/bewerbung*/recommend/candidature/minute/"
            "minutes/satisf*]",
            "!%[people viewed/viewed your profile/viewed your cv/viewed your resume/appeared "
            "in/search appearances/profile views/looked at your profile/was viewed/was opened/new "
            "connections/connection request/wants to connect/endorsed/invitation to "
            "connect/people you may know/profil angesehen/profil wurde/premium/recruiters are "
            "looking/recruiters have/complete your profile/update your profile/boost your "
            "profile/strengthen your profile/your profile matches/profile is/upload your "
            "cv/upload your resume/keep your profile/vervollständigen sie ihr profil/ihr profil "
            "im]",
            "!%[come across your/have come across/urgent opening/mnc client/current ctc/expected "
            "ctc/updated cv/updated resume/i came across/came across your/found your "
            "profile/found your cv/found your resume/saw your profile/saw your cv/stumbled "
            "upon/your background caught/your profile caught/reaching out because/reaching out "
            "regarding/reaching out about/reaching out to see if/i am a recruiter/i 'm a "
            "recruiter/am recruiting for/recruiting on behalf/exciting opportunity/exciting "
            "opportunities/fantastic opportunity/amazing opportunity/perfect opportunity/great "
            "opportunity/urgent requirement/immediate requirement/hot requirement/immediate "
            "joiner*/c2c/w2/corp to corp/have an opening/my client is/our client is looking/our "
            "client is seeking/open to new/open to a new/open to hearing/open to "
            "opportunities/looking for a new challenge/bin auf ihr profil/auf ihr profil/auf dein "
            "profil/ihr profil entdeckt/spannende position/spannende stelle/tombé sur votre "
            "profil/j'ai vu votre profil/he visto tu perfil/ho visto il suo profilo/je profiel "
            "gezien/uw profiel] -[your interview/our interview/our meeting/your application for]",
            "!%[we have received your application/we received your application/your application "
            "has been received/your application was received/application received/thank you for "
            "applying/thanks for applying/thank you for your application/thanks for your "
            "application/application submitted/successfully submitted/submitted "
            "successfully/confirm receipt of your application/confirms receipt of your "
            "application/confirm that we have received/your application is complete/application "
            "confirmation/bewerbung eingegangen/eingang ihrer bewerbung/eingang deiner "
            "bewerbung/ihre bewerbung … eingegangen/bewerbung … eingegangen/bewerbung … "
            "erhalten/ihre bewerbung erhalten/deine bewerbung "
            "erhalten/eingangsbestätigung/accusons réception de votre candidature/accusé de "
            "réception/bien reçu votre candidature/hemos recibido tu candidatura/hemos recibido "
            "su candidatura/abbiamo ricevuto la sua candidatura/abbiamo ricevuto la tua "
            "candidatura/we hebben je sollicitatie ontvangen/wij hebben uw sollicitatie "
            "ontvangen/ontvangstbevestiging/bestätigen den eingang]",
        ),
        *good(
            "!%[do not reply/do n't reply/not reply/noreply/no-reply/nicht antworten/antworten "
            "sie nicht/ne pas répondre/no responda/non rispondere/niet beantwoorden/automatically "
            "generated/automated message/automatic message/automated email/automatisch "
            "generiert/automatisch erstellt/système automatique/generado automáticamente/generata "
            "automaticamente/automatisch gegenereerd]",
            "!%[manage preferences/manage your alerts/email "
            "preferences/abbestellen/désinscrire/cancelar suscripción/opt out/update your "
            "preferences]",
            "!%[webinar/career fair/job fair/careers fair/hiring event/open "
            "day/jobmesse/karrieremesse/salon de l'emploi/feria de empleo/career tips/cv "
            "tips/resume tips/interview tips/career advice/karrieretipps/free guide/salary "
            "guide/newsletter/employer of the month/podcast] ",
            "!%[log in/login/sign in/log into/candidate portal/applicant portal/your "
            "account/dashboard/candidate home/einloggen/portal/espace candidat/mi cuenta/area "
            "riservata/inloggen/verify your email/verification code/reset your password/activate "
            "your account/confirm your email/password] ",
            "!%[only shortlisted/only successful/only candidates/shortlisted candidates "
            "will/suitable candidates will/if your qualifications/should your qualifications/if "
            "your profile/if your skills/if your experience/if your background/should your "
            "profile/if you are selected/if selected/seuls les candidats/solo los "
            "candidatos/alleen geschikte/sans réponse/sin respuesta]",
            "!%[dear candidate/dear applicant/dear job seeker/hi candidate/hello candidate/sehr "
            "geehrte bewerber*/liebe bewerber*/cher candidat/chère candidate/estimado "
            "candidato/estimado/a candidato/gentile candidato/beste kandidaat/beste "
            "sollicitant/dear talent]",
            "!%[jobs/vacancies/openings/roles/positions/opportunities/stellen/offres/vacantes/"
            "vacatures] [hiring now/apply now/view job/view jobs/see all/easy apply/jetzt "
            "bewerben/postuler/ver oferta/candidati ora/solliciteer]",
            "!%[apply now/view all jobs/see all jobs/easily apply/quick apply/jetzt bewerben]",
        ),
        *hint(
            "!%[powered by/sent on behalf/talent community/talent network/job "
            "seekers/members/recruiter]"
        ),
    ),
)
