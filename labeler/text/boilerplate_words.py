"""The words that say what a part of a page is for: in ids, classes and roles, and in what it says."""

from __future__ import annotations

import re
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words of ids, classes and roles, split where they change case or letters end: "main-nav", "navBar", "nav_2" have "nav".
# Up to three words in a row also count as one: "sign-in" is "signin". An element with words of several rows has the
# first row's kind. Kinds that are no reasons: "author" and "title" (nothing more is known than that extraction left
# them out), "tags" (lists of keywords), "header" and "aside" (what these hold depends on where they stand).
_NAMES: Final = {
    "comments": "commentform commentlist commentrespond comments commentsbody commentarea disqus kommentare "
    "commentaires comentarios kommentarer reacties customerreview customerreviews productreviews userreviews reviews "
    "reviewform reviewer testimonial testimonials ratings bewertungen opiniones guestbook jdgm yotpo bazaarvoice",
    "consent": "cookie cookies consent gdpr ccpa onetrust cookiebanner cookiebar cookielaw cookieconsent cookienotice "
    "cookiebot didomi usercentrics trustarc truste quantcast cmp privacypreferences",
    "advert": "ad ads advert adverts advertisement advertising adsense adslot adunit dfp sponsor sponsored sponsors promo "
    "promos promoted promotion promotions taboola outbrain bannerad anzeige werbung publicite publicidad reklame annons "
    "announcement announcementbar offerbanner offerform welcomebar infobar usp usps freemium calltoaction upsellbanner",
    "login": "login signin signup register registration password account paywall subscribe subscription newsletter "
    "newsletters logon signon optin mailinglist mailchimp mcembed mcembedsignup emailsignup regwall userlinks anmeldung "
    "registrierung connexion suscripcion abonnement nyhedsbrev nyhetsbrev guestteaser",
    "share": "share sharing sharer social socials sharethis addthis addtoany socialmedia followus sharebar sharebuttons "
    "sociallinks socialicons socialshare teilen partager compartir",
    "seo": "seo seotext seocontent seofooter seocopy categorydescription categorytext catdescription catdesc catbtm "
    "bottomdescription descriptionbottom textblockdescription seodescription popularlink popularsearches",
    "related": "related recommended recommendation recommendations morefrom alsolike readnext similar trending popular "
    "mostread suggested suggestions upsell upsells crosssell crosssells recirc latestnews latestposts recentposts "
    "recententries recentnews topstories headlines newsticker newsflash postfeed newsfeed blogfeed moreposts "
    "morearticles morestories otherposts othertopics othernews hotnetworkquestions recentconvo postswidget relatedposts "
    "alsobought alsoviewed recentlyviewed similares similaires relacionados verwandte relaterede relaterade latest",
    "author": "author authors authorbox authorbio bio byline postmeta entrymeta postprofile userdetails messageuser",
    "tags": "tags taglist tagcloud posttags tagslist keywords",
    "footer": "footer footers foot colophon copyright copyrights legal bottombar siteinfo contentinfo subfooter prefooter "
    "footernav headfoot disclaimer disclosures imprint impressum fineprint poweredby credits attribution pagefooter",
    "navigation": "nav navs navbar navigation menu menus submenu subnav sidenav megamenu breadcrumb breadcrumbs crumbs "
    "pagination pager paging toc toctree tableofcontents topbar dropdown skiplink skiplinks skipto skip toolbar search "
    "searchbox searchform tabs flyout hamburger drawer facet facets filters narrowby sorter sortby countryselector "
    "languageselector languageswitcher langswitcher currencyselector utilitylinks backtotop back2top totop scrolltop "
    "scrollbutton scrollbuttons scrollnext linklist menubar tablist tree treeitem branding",
    "header": "header masthead siteheader banner pageheader topheader",
    "aside": "sidebar sidebars aside complementary rightcolumn leftcolumn",
}
_WEAK_COMMENTS: Final = "comment reply replies respond review rating"
_TAGS: Final = {
    **dict.fromkeys(("nav", "menu", "search"), "navigation"),
    "header": "header",
    "footer": "footer",
    "aside": "aside",
}

RANKS: Final = {kind: rank for rank, kind in enumerate((*_NAMES, "replies"))}
"""Kinds of elements, the telling ones first; ``replies`` are comments where they do not hold the main text."""
KIND_OF_NAME: Final = {
    **{word: kind for kind, words in reversed(_NAMES.items()) for word in words.split()},
    **dict.fromkeys(_WEAK_COMMENTS.split(), "replies"),
}
KIND_OF_TAG: Final = _TAGS

STOP_WORDS: Final = _words(
    # English, German, French, Spanish, Danish with Norwegian and Swedish, Dutch, Italian, Portuguese
    "the of and to in a is that it for on with as was are be at by this from or an not have you your we our they their "
    "but can will which has were been he she his her its if when what who how there these those than then so such into "
    "der die das und ist nicht ein eine einer einen den dem des mit von zu für auf im sich auch es sie wir ich aber oder "
    "wie bei nach aus wird werden sind hat haben als noch nur über zum zur "
    "le la les un une du et est que qui dans pour pas sur avec ce cette au aux par il elle nous vous ils sont mais ou ne "
    "se son sa ses plus leur "
    "el los las una y es que por para con no se su sus al lo como más pero este esta son del "
    "og er ikke det en et på til af med som har jeg vi du han hun dem denne dette men eller var fra kan skal vil ved "
    "och är inte ett av för att den jag han hon eller också från kan ska vill när "
    "het een van en dat niet zijn op te voor met aan ook er maar om bij uit nog wordt naar "
    "il che di un una non per con sono si della dei nel ma anche più o e gli questo questa "
    "os as do da dos das em um uma não com para mas mais ao pelo pela foi seu sua"
)
"""Frequent words without a meaning of their own: prose has many, menus and lists have few."""

NETWORKS: Final = _words(
    "facebook twitter instagram linkedin pinterest youtube tiktok whatsapp telegram reddit tumblr bluesky mastodon "
    "threads snapchat xing flipboard strava fediverse weibo wechat messenger spotify vimeo discord vk share sharing "
    "follow tweet teilen partager compartir condividi dela facebooktwitteremail"
)
SHARE_WORDS: Final = NETWORKS | _words(
    "x on via with by to this page post article story us link links copy email e mail print pin it rss like save folgen "
    "sie uns suivez nous síguenos følg os del följ oss url media social"
)

# what a stretch says, tried only where one of its words is in CUES
CONSENT_TEXT: Final = re.compile(
    r"\b(?:we|this (?:web)?site|\S{1,40}\.\w{2,4}) uses? (?:\w+ ){0,3}cookies?\b|\baccept (?:all )?cookies\b|\bdecline cookies\b"
    r"|\bcookies akzeptieren\b|\b(?:verwenden|nutzen) (?:\w+ ){0,4}cookies\b|\baceptar (?:todas las )?cookies\b"
    r"|\butiliza(?:mos)? cookies\b|\butilisons des cookies\b|\baccepter (?:tous )?les cookies\b|\bbruger (?:\w+ )?cookies\b"
    r"|\banvänder (?:\w+ )?cookies\b|\busiamo i cookie\b|\bgebruiken (?:\w+ )?cookies\b",
    re.IGNORECASE,
)
COOKIE_WORDS: Final = _words(
    "cookie cookies website site browser platform consent analytics privacy essential necessary preferences experience "
    "functional functionality third-party visitors personal data webseite daten données navigateur sitio datos"
)
LOGIN_SHORT: Final = re.compile(
    r"\b(?:log ?in|sign ?(?:in|up|on)|log ?out|register|create an? (?:\w+ )?account|my account|password|subscribe"
    r"|anmelden|registrieren|einloggen|abonnieren|mein konto|connexion|se connecter|s.inscrire|mon compte|s.abonner"
    r"|iniciar sesión|registrarse|suscríbete|mi cuenta|log ind|tilmeld|opret konto|logga in|prenumerera|inloggen"
    r"|accedi|iscriviti)\b",
    re.IGNORECASE,
)
LOGIN_LONG: Final = re.compile(
    r"\bnewsletters?\b|\bmailing list\b|\bemail list\b|\bsign up (?:for|to)\b|\bsubscribe to\b|\bcreate (?:an|your) account\b"
    r"|\bsign in to\b|\blog in (?:to|or)\b|\bsubscribers? only\b|\balready a (?:subscriber|member)\b|\bunsubscribe\b"
    r"|\bnyhedsbrev\b|\bnyhetsbrev\b|\bnieuwsbrief\b",
    re.IGNORECASE,
)
ADVERT_TEXT: Final = re.compile(
    r"\b\d{1,2} ?% (?:off|rabatt|rabat|de réduction|de descuento)\b|\bfree (?:\w+ )?(?:shipping|delivery|returns)\b"
    r"|\bsave up to\b|\bsponsored\b|\badvertisements?\b|\banzeige\b|\bwerbung\b|\bpublicité\b|\bpublicidad\b|\bannonce\b"
    r"|\bpromo code\b|\bkostenloser versand\b|\blivraison gratuite\b|\benvío gratis\b|\bfri fragt\b|\bfri frakt\b"
    r"|\btry (?:\w+ ){0,4}free\b|\bfree for \d+ days\b|\blimited time\b|\bbuy now, pay later\b",
    re.IGNORECASE,
)
RELATED_HEADING: Final = re.compile(
    r"(?:related|similar|recommended|more (?:from|in|on|stories|articles|posts|like|news)|you (?:may|might) (?:also )?"
    r"(?:like|enjoy)|people also|customers (?:also|who)|read next|also (?:read|see|of interest)|see also|trending"
    r"|most (?:read|popular|viewed)|popular (?:posts|articles)|latest (?:news|posts|stories|articles)"
    r"|recent (?:posts|articles|news)|ähnliche|verwandte|mehr zum thema|das könnte|articles? (?:liés|similaires|connexes)"
    r"|à lire aussi|voir aussi|artículos relacionados|te puede interesar|relaterede|læs også|läs också|relaterade"
    r"|gerelateerd|leggi anche|view all posts)\b",
    re.IGNORECASE,
)
COMMENTS_TEXT: Final = re.compile(
    r"\bleave a (?:reply|comment|review)\b|\b(?:post|add) a comment\b|\b\d+ (?:comments|reviews)\b|\bwrite a review\b"
    r"|\breviewed\b|\bhinterlasse einen kommentar\b|\blaissez un commentaire\b|\bdeja un comentario\b|\bskriv en kommentar\b"
    r"|\bverified (?:buyer|purchase)\b",
    re.IGNORECASE,
)
NAVIGATION_TEXT: Final = re.compile(
    r"(?:(?:skip|jump|return|back) to\b.*|(?:toggle|open|close|main) (?:\w+ )?(?:menu|navigation|search)\b.*"
    r"|(?:top|bottom|menu|home|search|next|previous|prev|newer|older)(?: (?:page|post|topic|article|chapter|entry|bottom))?"
    r"|page \d+.*|zum inhalt.*|nach oben|aller au contenu.*|(?:saltar|ir) al contenido.*|suche|rechercher|buscar|søg|sök"
    r"|gå til indhold.*|hoppa till innehåll.*)\W*",
    re.IGNORECASE,
)
LEGAL_TEXT: Final = re.compile(
    r"\bprivacy (?:policy|notice|statement)\b|\bterms (?:of|and|&) (?:service|use|conditions)\b|\bcookies? (?:policy|policies"
    r"|settings|preferences?)\b|\blegal (?:notice|menu)\b|\bimprint\b|\bimpressum\b|\bdatenschutz|\bmentions légales\b"
    r"|\bpolitique de confidentialité\b|\baviso legal\b|\bpolítica de \w+\b|\bprivatlivspolitik\b|\bintegritetspolicy\b"
    r"|\bpowered by\b|\bdesigned by\b|\bsite ?map\b|\baccessibility\b|\bcookiepolitik\b",
    re.IGNORECASE,
)
COPYRIGHT: Final = re.compile(r"©|\(c\)\s*\d{4}|\b[Cc]opyright\s+(?:\d{4}|©)|\b[Aa]ll [Rr]ights [Rr]eserved\b")

COPYRIGHT_SIGN: Final = frozenset("©")
COPYRIGHT_CUES: Final = COPYRIGHT_SIGN | _words("copyright reserved c")
LEGAL_CUES: Final = _words(
    "privacy terms cookie cookies legal imprint impressum datenschutz datenschutzerklärung mentions confidentialité aviso "
    "política privatlivspolitik integritetspolicy cookiepolitik powered designed sitemap map accessibility"
)
LOGIN_CUES: Final = _words(
    "log login sign signin signup logout register account password subscribe unsubscribe newsletter newsletters mailing "
    "list subscriber subscribers anmelden registrieren einloggen abonnieren konto connexion connecter inscrire s'inscrire "
    "compte abonner iniciar registrarse suscríbete cuenta tilmeld opret logga prenumerera inloggen accedi iscriviti "
    "nyhedsbrev nyhetsbrev nieuwsbrief"
)
ADVERT_CUES: Final = _words(
    "off rabatt rabat réduction descuento shipping delivery returns save sponsored advertisement advertisements anzeige "
    "werbung publicité publicidad annonce promo versand livraison envío fragt frakt free limited pay"
)
RELATED_CUES: Final = _words(
    "related similar recommended more like enjoy also people customers next trending most popular latest recent ähnliche "
    "verwandte mehr könnte liés similaires connexes aussi relacionados interesar relaterede også också relaterade "
    "gerelateerd anche posts"
)
COMMENT_CUES: Final = _words("reply comment comments review reviews reviewed kommentar commentaire comentario verified")
NAVIGATION_CUES: Final = _words(
    "skip jump return back toggle open close main top bottom menu home search next previous prev newer older page inhalt "
    "oben contenu contenido suche rechercher buscar søg sök indhold innehåll"
)
CUES: Final = (
    NETWORKS | COPYRIGHT_CUES | LEGAL_CUES | LOGIN_CUES | ADVERT_CUES | RELATED_CUES | COMMENT_CUES | NAVIGATION_CUES
)
"""Without one of these words no text says what it is for."""
