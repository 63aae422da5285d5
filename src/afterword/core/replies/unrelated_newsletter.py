"""Bulk mail that has nothing to do with looking for a job."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.NEWSLETTER,
    rank=23,
    sentence=__doc__ or "",
    date=DateMeant.NONE,
    introduces=False,
    cues=(
        *strong(
            "!%[your parcel/parcel/courier/on its way/your delivery/ihr paket/votre colis/su "
            "paquete/il suo pacco/uw pakket] "
            "[arrives/arrive/delivered/delivery/way/dispatched/tracking/zugestellt/unterwegs/"
            "livré/llega/consegna/bezorgd]",
            "!%[zum preis/half price/2 für 1/2 for 1/two for one/für nur/for only/only £/ab "
            "nur/per month/reduced/im angebot/jetzt nur/price drop]",
            "!%[% off/percent off/prozent rabatt/rabatt/rabattcode/discount/discount code/promo "
            "code/voucher/coupon/gutschein/sale ends/summer sale/winter sale/spring sale/black "
            "friday/cyber monday/flash sale/clearance sale/free shipping/free "
            "delivery/versandkostenfrei/add to cart/order by/order before/order today/your "
            "cart/your basket/shop now/buy now/order now/order has shipped/your order/your "
            "parcel/your package/has been dispatched/out for delivery/tracking number/your "
            "invoice/invoice attached/your receipt/payment received/your subscription/renew "
            "your/membership renewal/your booking/booking confirmation/your reservation/your "
            "flight/boarding/check-in is open/your ticket/special offer/limited "
            "offer/limited-time/exclusive offer/deals/deal of/new arrivals/new in/in stock/back "
            "in stock/wishlist/loyalty points/points balance/recipe*/horoscope/weather/your "
            "statement/bank statement/your bill/energy bill/meter reading/dentist/appointment "
            "reminder/prescription/library books/overdue book/your pension "
            "statement/streaming/new episodes/watch "
            "now/playlist/solde*/promotion*/livraison/votre commande/panier/remise/code "
            "promo/votre facture/rebajas/descuento/tu pedido/su pedido/envío "
            "gratis/sconto/saldi/il tuo ordine/spedizione gratuita/korting/uitverkoop/uw "
            "bestelling/je bestelling/gratis verzending/bestellung/ihre rechnung/angebote der "
            "woche/aktion*preis*]",
            "!%[% on/% auf/% de/% di/% op/use code/use the code/mit code/code … at/with code/free "
            "trim/free gift/gratis/our sale/the sale/while stocks last/solange der vorrat/book a "
            "cut/book now/book your]",
            "!%[dear all/hi all/hello all/dear members/dear parents/dear customer/dear "
            "customers/dear neighbours/dear neighbors/dear friends/dear choir/dear singers/dear "
            "players/dear subscriber/dear residents/dear tenants/dear supporters/dear "
            "alumni/liebe alle/liebe mitglieder/liebe eltern/liebe kundin*/sehr geehrte "
            "kundin*/sehr geehrter kunde/lieber kunde/chers tous/chers adhérents/cher "
            "client/chère cliente/estimado cliente/queridos socios/queridos vecinos/gentile "
            "cliente/cari soci/beste leden/beste klant/beste ouders/beste buren] "
            "-[candidates/applicants/interview]",
        ),
        *good(
            "!%[newsletter/bulletin/gazette/the post no/issue no/allotment/plant/plants/plot/kit "
            "list/fixtures/timetable/opening hours/agm/annual general/raffle/bake sale/quiz night]",
            "!%[factura/rechnung/facture/fattura/factuur/bill/invoice/statement/kontoauszug/"
            "relevé] [disponible/ready/verfügbar/disponibile/beschikbaar/available/liegt/now/due]",
            "!%[newsletter/this week in/weekly digest/this month 's/new issue/latest issue/read "
            "more/read online/view in browser/view this email/im browser/forward to a "
            "friend/unsubscribe/dans votre navigateur/ver en el navegador/nel browser/in je "
            "browser]",
            "!%[collection/store/shop/outlet/products/customers/customer/fashion/shoes/furniture/"
            "travel/hotel/flights/yoga/gym/fitness/restaurant/wine/garden/concert/festival/"
            "museum/exhibition/donate/donation/charity/petition/church/parish/choir/football/"
            "running club/parents/children/pets/suits/blazer/outfit/wardrobe/dress/haircut/salon/"
            "course/courses/online course/language course/insurance/mortgage/broadband/loan/"
            "credit card/crypto/lottery/casino]",
        ),
        *hint(
            "!%[unsubscribe/your email address/privacy policy/registered office/all rights "
            "reserved/copyright/you are receiving this/sie erhalten diese]"
        ),
    ),
)
