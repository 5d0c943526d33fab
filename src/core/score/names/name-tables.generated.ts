/** What words in names mean, for score/names; written by scripts/generate-name-tables.mjs from topology/names (MIT). */

/** `compare|generic|form;form`: kinds of organisation and how they are written. */
export const ORGANISATION_TYPES = `
PLC|JSC|plc;public limited company;public limited co.;public ltd. co.;public limited;plc. ltd.;plc ltd.;plc company;p.l.co.;public limited corporation;publicly limited company;pub. limited co.;pub. ltd. co.;public limted company;public limited compnay;public limitd company;pubic limited company;public limitied company;public limitted company;pub ltd co;pub. lt. co.;public lt. co.;public lt company;pub limited;publicly ltd company;public ltd corporation;public lmtd company;publi limited company;publc limited company;p.l.c.;p l c;plcs
|JSC|ሃላፊነቱ የተወሰነ የግል ማህበር;股份有限公司
Shpk|LLC|shpk;sh.p.k.;shoqëri me përgjegjësi të kufizuar
ShA|JSC|sha;sh.a.;shoqëri aksionere;shoqëri anonime
ShK|LP|shk;sh.k.;shoqëri komandite;shk.;sh k.
FZE|LLC|fze;free zone establishment;fz establishment;free zone enterprise;fz enterprise;free zone entity;fz entity
FZCO|LLC|fzco;fz-llc;fzllc;fz-l.l.c.;free zone co.;freezone company;free economic zone llc;trade free zone company;special economic zone llc;free zone l.l.c.;l.l.c-fz;f.z. co.;free zone company;free zone limited liability company
DMCC|LLC|dmcc;dubai multi commodities centre;dubai multi commodities centre company;dmcc company;dmcc co.;dmcc llc;dmcc free zone
SCS|LP|scs;s.c.s.;sociedad en comandita simple
SCpA|LP|scpa;s.c.p.a.;sociedad en comandita por acciones
SCeI|LP|scei;s.c.e i.;sociedad de capital e industria
SE|SOE|se;s.e.;sociedad del estado
SGR||sgr;s.g.r.;sociedad de garantía reciproca
SAS|LLC|sas;sociedad por acciones simplificada
SAU|SP|sau;sociedad anónima unipersonal
SAICA|JSC|saica;s.a.i.c.a.;sociedades anónimas inscritas de capital abierto
SACIF|JSC|sacif;s.a.c.i. y f.;sociedad anónima comercial industrial y financiera
SACIFI|JSC|sacifi;s.a.c.i.f.i.;sociedad anónima, comercial, industrial, financiera e inmobiliaria
SACIFIA|JSC|sacifia;s.a.c.i.f.i. y a.;sociedad anónima, comercial, industrial, financiera, inmobiliaria y agropecuaria
SACV|JSC|sacv;sa de cv;sociedad anónima de capital variable;sociedad anonima de capital variable;soc. anón. de cap. var.;s.a.c.v.;s.a. de c.v.;s.a. de c.v;sa. de cv.;s.a de c.v;sadecv;sa. de c.v.
SAPICV|JSC|sapicv;s.a.p.i de c.v.;sociedad anónima promotora de inversión de capital variable;sociedad anonima promotora de inversion de capital variable;soc. anón. prom. de inv. de cap. var.;s.a.p.i. de c.v.;s.a.p.i. de c.v;sa.p.i. de c.v.;sa.p.i. de c.v;sapi de c.v.
SRLCV|LLC|srlcv;s. de r.l. de c.v.;s de rl de cv;sociedad de responsabilidad limitada de capital variable
ΕPΕ|LLC|εpε;ε.π.ε.;εταιρία περιορισμένης ευθύνης
LLP|LLP|llp;limited liability partnership;有限責任事業組合
ILP|LP|ilp;incorporated limited partnership
NA|FIN|na;n.a.;national association
NT&SA|FIN|nt&sa;national trust and savings association
NL||nl;no liability
IP|SP|ip;іп;індывідуальны прадпрымальнік
PUP|SP|pup;пуп;прыватнае унітарнае прадпрыемства
IP|SP|ip;ип;индивидуальный предприниматель
dd|JSC|dd;d.d.;dioničko društvo
a.d.|JSC|a.d.;akcionarsko društvo;a.d;aktsionerno druzhestvo
ад|JSC|ад;а.д.;а.д;акционарско друштво;акционерно дружество
dno|LLC|dno;d.n.o.;društvo s neograničenom solidarnom odgovornošću
doo|LLC|doo;d.o.o.;društvo s ograničenom odgovornošću;družba z omejeno odgovornostjo;d o o;drustvo s ogranicenom odgovornoscu;društvo ograničene odgovornosti;drustv ogranic odgovor
sro|LLC|sro;s.r.o.;společnost s ručením omezeným;spol. s r.o.;spol s ruc omez;spol s r.o.;s r o
kd|LP|kd;k.d.;komanditno društvo;komanditno druzhestvo
к.д.|LP|к.д.;кд;командитно дружество;командитно друштво
s.p.|SP|s.p.;samostalni preduzetnik
EIRELI|LLC|eireli;empresa individual de responsabilidade limitada
|SP|sole proprietorship;private enterprise
GP|GP|gp;general partnership
LP|LP|lp;limited partnership
PEEC|SOE|peec;public establishment with economic characteristics
LP|LP|lp;limited partnership
SpA|JSC|spa;sociedad por acciones
SPA|JSC|spa;s.p.a.
EIRL|LLC|eirl;empresa individual de responsabilidad limitada
SC|GP|sc;s.c.;sociedad colectiva;compania comerciala si de productie societatea cu responsabilitate limitata;societatea comercială;አክሲዩን ማህበር
SC|LP|sc;s. en c.;comandita simple
SCA|JSC|sca;s.c.a.;comandita por acciones;société en commandite par actions
|SP|empresa unipersonal;eingetragenes einzelunternehmen
CpA|JSC|cpa;c. por a.;compañía por acciones
EP|SOE|ep;empresa pública
GmbH|LLC|gmbh;mbh;-gmbh;gesellschaft mit beschränkter haftung;gesellschaft mbh;gmbh.;m.b.h.;g.m.b.h;gmb.h;gesellschaft mit besch haftung;gesellschaft mit besch. haftung;gesellschaft mit beschr haftung;gesellschaft mit beschr. haftung;gesellschaft mit beschraenkter haftung;gesellschaft mit beschraenker haftung;gesellschaft mit beschränkter haftng;ges. mit beschr. haftung;ges. mit besch. haftung;g.m.beschr. haftung;g.m.besch. haftung;mit besch haftung;mit beschr haftung;mit beschränkter haftung;g.m.b.h.;g m b h;gmbhs;ges. m. b. h.;ges.m.b.h.;gesmbh;gesellsch. m. b. h.;gesellschaft m.b.h.;гмбх;г.м.б.х.
gGmbH|LLC|ggmbh;gemeinnützige gmbh;gemeinnützige gesellschaft mit beschränkter haftung
UG|LLC|ug;ug (haftungsbeschränkt);-ug (haftungsbeschränkt);unternehmergesellschaft (haftungsbeschränkt);unternehmergesellschaft;ug haftungsbeschränkt;ug (haftungsbeschr.);ug (h.b.);unternehmerges. (haftungsbeschränkt);unternehmerges.;unternehmerg.
GmbHCoKG|LP|gmbhcokg;gmbh & co. kg;gmbh & co kg;gmbh u. co. kg;gmbh und co. kg;-gmbh & co. kg;gesellschaft mit beschränkter haftung & co. kg;gesellschaft mbh & co. kg;gmbh & co.;gmbh and сo. kg;гмбх енд ко. кг
AG|JSC|ag;aktiengesellschaft;a.g.;-ag;aktienges.;aktiengeselschaft;aktien gesellschaft;aktien ges;aktienges;aktg;akt ges;a g;ags;aktien-gesellschaft;ag société anonyme
KG|LP|kg;kommanditgesellschaft;k.g.;k. g.;-kg;kommandit-gesellschaft
eK|SP|ek;e.k.;e. k.;e.k;e. k;eingetragener kaufmann;eingetr. kaufmann;e.kfm.;e. kfm.;e.kfm;e. kfm;ekfm;kfm.;e.kfr.;e. kfr.;e.kfr;e. kfr;ekfr;kfr.;eingetragene kauffrau
KGaA|LP|kgaa;kommanditgesellschaft auf aktien;k.g.a.a.
OHG|GP|ohg;offene handelsgesellschaft;o.h.g.;-ohg;offene handels-gesellschaft
gUG|LLC|gug;gug (haftungsbeschränkt);gemeinnützige ug;gemeinnützige ug (haftungsbeschränkt);gemeinnützige unternehmergesellschaft;gemeinnützige unternehmergesellschaft (haftungsbeschränkt)
UGCoKG|LP|ugcokg;ug & co. kg;ug (haftungsbeschränkt) & co. kg;ug & co kg;ug (haftungsbeschränkt) & co kg;unternehmergesellschaft & co. kg;unternehmergesellschaft (haftungsbeschränkt) & co. kg
AGCoKG|LP|agcokg;ag & co. kg;ag & co kg;ag und co kg;ag und co. kg;aktiengesellschaft & co. kg
SECoKG|LP|secokg;se & co. kg;se & co kg;europäische gesellschaft & co. kg;societas europaea & co. kg
StiftungCoKG|LP|stiftungcokg;stiftung & co. kg;stiftung & co kg;stiftung und co. kg
GmbHCoOHG|GP|gmbhcoohg;gmbh & co. ohg;gmbh & co ohg;gesellschaft mit beschränkter haftung & co. ohg
UGCoOHG|GP|ugcoohg;ug & co. ohg;ug (haftungsbeschränkt) & co. ohg;ug & co ohg
eGCoKG|LP|egcokg;eg & co. kg;eg & co kg;eingetragene genossenschaft & co. kg;genossenschaft & co. kg
SECoKGaA|LP|secokgaa;se & co. kgaa;se & co kgaa;europäische gesellschaft & co. kgaa;societas europaea & co. kgaa
GmbHCoKGaA|LP|gmbhcokgaa;gmbh & co. kgaa;gmbh & co kgaa;gesellschaft mit beschränkter haftung & co. kgaa
LtdCoKG|LP|ltdcokg;ltd. & co. kg;ltd & co. kg;ltd. & co kg;ltd & co kg;limited & co. kg;limited & co kg
GmbHCoKG|LP|gmbhcokg;mbh & co. kg;mbh & co kg;mbh u. co. kg;m.b.h. & co. kg
BVCoKG|LP|bvcokg;b.v. & co. kg;bv & co. kg;b.v. & co kg;bv & co kg
AGCoKGaA|LP|agcokgaa;ag & co. kgaa;ag & co kgaa;aktiengesellschaft & co. kgaa
StiftungCoKGaA|LP|stiftungcokgaa;stiftung & co. kgaa;stiftung & co kgaa
gAG|JSC|gag;gemeinnützige ag;gemeinnützige aktiengesellschaft
eGbR|GP|egbr;e.gbr;eingetragene gbr;eingetragene gesellschaft bürgerlichen rechts;eingetragene gesellschaft des bürgerlichen rechts
PartG|GP|partg;part.g.;partnerschaftsgesellschaft;partnerschaft
PartGmbB|LLP|partgmbb;partg mbb;mbb;partnerschaft mbb;partnerschaftsgesellschaft mbb;part.g. mbb;partg m.b.b.;part. mbb;partmbb;partnerschaftsgesellschaft mit beschränkter berufshaftung;partnerschaft mit beschränkter berufshaftung
eG|COOP|eg;e.g.;e. g.;eingetragene genossenschaft;genossenschaft;egen
Stiftung|NGO|stiftung;rechtsfähige stiftung;gemeinnützige stiftung;stiftung des öffentlichen rechts;stiftung des bürgerlichen rechts;rechtsf. stiftung
SCE|COOP|sce;s.c.e.;societas cooperativa europaea;europäische genossenschaft
VVaG|COOP|vvag;v.v.a.g.;versicherungsverein auf gegenseitigkeit;versicherungsverein a.g.
AöR|SOE|aör;a.ö.r.;anstalt des öffentlichen rechts;anstalt öffentlichen rechts
KdöR|SOE|kdör;k.d.ö.r.;kör;körperschaft des öffentlichen rechts;körperschaft öffentlichen rechts
KU|SOE|ku;k.u.;kommunalunternehmen;gku;gemeinnütziges kommunalunternehmen
Spzoo|LLC|spzoo;sp. z o.o.;sp zoo;spz o.o.;spz oo.;sp. z o.o. sp.k;sp. z oo;sp. zoo;sp. z ogr. odp.;spólka z ogr odpow;spolka z ograniczona odpowiedzialnoscia;spółka z ograniczoną odpowiedzialnością;spółka z o.o.;spółka z o.o. sp.k.
3AT||3at;закрытае ацыянернае таварыства
ААТ|JSC|аат;adkritaye aktsiyanernaye tavaristva;adkrytae akcyyanernae tavarystva;aat;адкрытае акцыянернае таварыства
AB||ab;abp;aktiebolag;aktie bolag;aktie-bolag;aktiebol.;a-bolag;publikt aktiebolag
abv||abv;aandeelhouder-bestuurde vennootschap
adsic||adsic;adsitz;aktsionerno druzhestvo sas spetsialna investitsionna tsel;адсиц;акционерно дружество със специална инвестиционна цел
ae||ae;anónimi etería;ανώνυμη εταιρεία
|JSC|aksiyadorlik jamiyati;акциядорлик жамияти;det offentligretlige aktieselskab;kumpanija b’ishma konġunti;aandelenvennootschap
amba|LLC|amba;a.m.b.a.;andelsselskab med begrænset ansvar
anl|COOP|anl;andelslag;andelslag med begrænset ansvar
PA|NGO|pa;professional association
PLLC|LLC|pllc;professional limited liability company
anpo|NGO|anpo;autonomous non-profit organization
JSC|JSC|jsc;joint stock company;joint-stock company;jointstock company;joint stock compan;joint stock companie;joint stock co.;js co.;jsc company;j.s.c.;j s c;jnt stock co;joint stock corp;j stock company;jt stock co
სს|JSC|სს;სააქციო საზოგადოება;დახურული სააქციო საზოგადოება
PJSC|JSC|pjsc;public stock company;public jsc;public stock company (pjsc);public joint-stock company;public joint stock company;sociedade pública por ações;kumpanija b’ishma konġunti pubbliċi;javno dioničko društvo;javna delniška družba;állami tulajdonban lévő részvénytársaság;viešoji akcinė bendrovė
OJSC|JSC|ojsc;otwarta spółka akcyjna;open joint-stock company;openbare aandelenvennootschap;публично акционерно дружество;δημόσια συμμετοχική εταιρεία;państwowa spółka akcyjna;vennootschap op aandelen;openbare vennootschap op aandelen;openbare publiek-private vennootschap op aandelen;sociedad limitada por acciones abierta;sociedade por ações aberta;société par actions ouverte;verejná akciová spoločnosť;société publique par actions;societatea publică pe acțiuni;offene aktiengesellschaft;open joint stock company;o j s c;open jnt stock co;o joint stock co;open jsc;veřejná akciová společnost
AT|JSC|at;акціонерне товариство;aktsionerne tovarystvo;акціонерного товариства
КБ|FIN|кб;коммерческий банк
ApS|LLC|aps;anpartsselskab
AS|JSC|as;akciju sabiedrība;akciová společnost;akciová spoločnosť;akc. společnost;a. společnost;aktieselskab;aktieselskabet;aktsiaselts;anonim şirket;a. s.;a.s.;anonim sirket;anonim ortaklık;anonim şirketi
ASBL|NGO|asbl;aisbl;a.s.b.l.;association internationale sans but lucratif;association sans but lucratif
ASC|NGO|asc;açıq səhmdar cəmiyyəti
ay|GP|ay;avoin yhtiö
bhd|LLC|bhd;berhad
BV|LLC|bv;b.v.;besloten vennootschap;b v;besl. vennootschap;b. vennootschap;besloten vennotschap;beslotn vennootschap
bvba|LLC|bvba;besloten vennootschap met beperkte aansprakelijkheid;vennootschap met beperkte aansprakelijkheid
ca|LLC|ca;compañía anónima
CIC|NGO|cic;c.i.c.;community interest company
CoLtd|LLC|coltd;co ltd;cia ltda;co., ltd.;co.ltd;co.,ltd;co., ltd;compañía limitada
|COOP|co-op;cooperation;cooperative;coopératif;coopération;coopérative;kooperatsia;kooperatif;sociedad cooperativa;spółdzielni;кооперация;кооператив
|FIN|fond commun de placement;fond de placement
|COOP|ህብረት ስራ ማህበራት
cty cp|JSC|cty cp;công ty cổ phần
cty tnhh|LLC|cty tnhh;công ty trách nhiệm hữu hạn
cty tnhh mtv|LLC|cty tnhh mtv;công ty trách nhiệm hữu hạn một thành viên
cv|LP|cv;comm. v;commanditaire vennootschap;gewone commanditaire vennootschap
cva|LP|cva;comm. va;commanditaire vennootschap op aandelen
cvba|COOP|cvba;coöperatieve vennootschap met beperkte aansprakelijkheid
cvoa|COOP|cvoa;coöperatieve vennootschap met onbeperkte aansprakelijkheid
cía|LLC|cía;compañía
dis tic ltd|LLC|dis tic ltd;dis.tic.ltd
dnnn|SOE|dnnn;doanh nghiệp nhà nước
dntn|LLC|dntn;doanh nghiệp tư nhân
doo|LLC|doo;d.o.o.;društvo s ograničenom odgovornošću;društvo sa ograničenom odgovornošću;drustvo s ogranicenom odgovornoscu;drustvo sa ogranicenom odgovornoscu;društvo s ograničenom odgovornosću;društvo sa ograničenom odgovornosću;društvo s ogranicenom odgovornošću;društvo sa ogranicenom odgovornošću;društvo s ograničenom odgovornoscu;društvo sa ograničenom odgovornoscu;д.о.о.;доо;друштво са ограниченом одговорношћу
|LLC|društveno preduzeće;ribotos atsakomybės bendrovė;дп;друштвено предузеће
dtnn|LLC|dtnn;doanh nghiệp có vốn đầu tư nước ngoài
ДЗЗД|LLC|дззд;druzhestvo uchredeno po zakona za zadalzheniyata i dogovorite;дружество учредено по закона за задълженията и договорите
ЕАД|JSC|еад;ednolichno aktsionerno druzhestvo;еднолично акционерно дружество
bvba|LLC|bvba;éénpersoons-bvba;eenpersoons besloten vennootschap met beperkte aansprakelijkheid
|JSC|evropeysko druzhestvo;eвропейско дружество;ед
EEIG|COOP|eeig;european economic interest grouping;evropeysko obedinenie po ikonomicheski interesi;европейско обединение по икономически интереси;ewiv;e.w.i.v.;europäische wirtschaftliche interessenvereinigung;еоии
eG|COOP|eg;e.g.;eingetragene genossenschaft;genossenschaft
ehf.|LLC|ehf.;einkahlutafélag
ei|SP|ei;entreprise individuelle
ekfor|COOP|ekfor;ek. för.;ekonomisk förening
ekd|COOP|ekd;evropeysko kooperativno druzhestvo;eвропейско кооперативно дружество;екд
ЕООД|LLC|еоод;ednolichno druzhestvo s ogranichena otgovornost;еднолично дружество с ограничена отговорност
esv|COOP|esv;economisch samenwerkingsverband
ЕТ|SP|ет;ednolichen targovets;едноличен търговец
EURL|LLC|eurl;entreprise unipersonnelle à responsabilité limitée
eV|NGO|ev;e.v.;e. v.;e.v;e. v;e v;eingetragener verein;eingetr. verein;verein;eingetragene vereinigung
f:ma||f:ma;enskild näringsidkare
fie||fie;füüsilisest isikust ettevõtja
fmba||fmba;forening med begrænset ansvar
GbR|GP|gbr;gesellschaft bürgerlichen rechts;gesellschaft des bürgerlichen rechts;bgb-gesellschaft;ges. bürgerlichen rechts;gesbr;ges bür rechts
GIE|COOP|gie;groupement d'intérêt économique
|COOP|gospodarsko interesno udruženje
GK|LLC|gk;合同会社
|GP|合名会社
GNPP|SOE|gnpp;gosudarstvennoe nauchno proizvodstvennoe predpriyatie;scientific & production enterprise;scientific and production enterprise;государственное научно-производственное предприятие;державне науково-виробниче підприємство
|COOP|gensidigt selskab
|LP|合資会社
haao|JSC|haao;halka açık anonim ortaklık
Hf|LLC|hf;hf.;hlutafélag
htx|COOP|htx;hợp tác xã
huf|SOE|huf;hindu undivided family
II|SP|ii;inteprinderea individuala;interprinderea individuală;intreprindere individuala;intreprindere individuală;intreprinderea ibdividuala;intreprinderea individuala;intreprinderea individuală;intreprinderea indiviuala;intreprinzator individual;înterprinderea individuală;întreprindera individuală;întreprindere individuală;întreprinderea individualî;întreprinderea individuală;întreprindserea individuală;întreprinzător individual;întreprinzătorul individual
ik|SOE|ik;individuālais komersants
im|SOE|im;întreprinderea municipală
Inc|LLC|inc;incorp;incorporated;incorporation;incorporée;inc.;incorp.;incorported;incorporatd;incorporado;incs;in;i n c
IS|SOE|is;interessentskab;intreprindere de stat alimentatiei publice;intreprinderea de stat;întreprinderea de stat
ivs|LLC|ivs;iværksætterselskab
jdoo|LLC|jdoo;j.d.o.o;jednostavno društvo s ograničenom odgovornošću
ЈП|SOE|јп;javno preduzeće;јавно предузеће;ј.п.;ј. п.
JSCB|JSC|jscb;joint stock commercial bank;public joint-stock commercial bank;joint-stock bank;pjscb
JSCB|JSC|jscb;акб;акціонерний комерційний банк;акционерный коммерческий банк;aktsionerny kommercheskiy bank;акционерный комерческий банк;акцыонерный коммерческий банк;акционерны коммерческий банк;акционерный комерчески банк
|JSC|акционерное общество финансово-строительная компания
jtd|JSC|jtd;j.t.d.;javno trgovačko društvo
|JSC|jusikhoesa;㈜;주식회사
jv||jv;joint venture
kb|LP|kb;kommanditbolag
kda|LP|kda;komanditno druzhestvo s aktsii;komanditno druzhestvo s aktsiyami;кда;командитно дружество с акции
keG|GP|keg;kommanditerwerbsgesellschaft
Kft.|LLC|kft.;kft;korlatolt felelossegu tarsasag;korlátolt felelősségű társaság;korlátolt felelősségü társaság, organizační složka;k f t
|JSC|株式会社
koll. şti.|GP|koll. şti.;kolektif şirket
kom. şti|LP|kom. şti;komandit şirket
koop|COOP|koop;kooperatif şirket
ks|LP|ks;komanditní společnost;komandītsabiedrība;kommanditselskab
ky|LP|ky;kommandiittiyhtiö
OOO|LLC|ooo;тов;товариство з обмеженою відповідальністю;тзов
TOV|LLC|tov;tovarystvo z obmezhenoyu vidpovidalnistyu;tovarystvo z obmezhenoiu vidpovidalnistiu
SPD|SP|spd;спд;субъект предпринимательской деятельности;суб'єкт підприємницької діяльності
FOP|SP|fop;фоп;физическое лицо-предприниматель;фізична особа-підприємець
|LLC|tavaristva z abmezhavanaj adkaznastsiu
|LP|limited ortaklık
LP|LP|lp;limited partnership;l.p.;l.p;л.п.;л.п;兩合公司
LLC|LLC|llc;limited liability company;limited liability co;limited liability comp;limited liability co.;limited liability corp;limited liability corporation;limited liability corp.;foreign limited liability company;ltd liability company;ltd liability comp;ltd liability co;l.l.c;l.l.c.;l l c;llcs;ll;lc;lmtd liability company;lt liability company;limited liab co;ltd liab company;limitd liability co;limted liability co;private limited liability company
Ltd|LLC|ltd;lda.;limitada;limitd;limite;limited;limited by guarantee;limited by shares;частная компания с ответственностью, ограниченной акциями;частная компания с ответственностью;limited co;limited company;limitée;limted;lmtd;lt;lt.;ltd co.;ltd.;ltd. co;ltd. co.;ltda;ltds;private company with limited liability;private limited company
Ltd|LLC|ltd;cyf;cyfyngedig;cyf.
Ltd|LLC|ltd;компания с ограниченной ответственностью;лтд;лимитед;лімітед;בע"מ;有限公司;有限;المحدودة;المساهمة المحدودة
Ltd|LLC|ltd;ltd sti;ltd. sti.;limited şirket;ltd.sti;ltd. şti.;ltd. sti;limited sti;limited şirketi
შპს|LLC|შპს;შეზღუდული პასუხისმგებლობის საზოგადოება
МЧЖ|LLC|мчж;mas'uliyati cheklangan jamiyat;масъулияти чекланган жамият;mchj
MMC|LLC|mmc;məhdud məsuliyyətli cəmiyyət
mtü|NGO|mtü;mittetulundusühing
NA||na;n.a;n.a.;national association
|FIN|nin'i kumiai;任意組合;non-bank credit organization;небанковская кредитная организация;расчетная небанковская кредитная организация;settlement non-banking credit organization
нп|NGO|нп;некоммерческое партнерство;некоммерческое партнёрство
NV|JSC|nv;n.v.;n.v;naamloze vennootschap;n v;naamlze vennootschap;n. vennootschap;naaml. vennootschap
OAJ|JSC|oaj;ochiq aksiyadorlik jamiyati;очиқ акциядорлик жамияти
od|LLC|od;o.d.;ortačko društvo;о.д.;од;ортачко друштво
ОДО|LLC|одо;obshchestvo s dopolnitel'noj otvetstvennost'yu;общество с дополнительной ответственностью
oeg||oeg;offene erwerbsgesellschaft
og||og;offene gesellschaft
|SP|oilaviy korxona;оилавий корхона
NGO|NGO|ngo;non-governmental organization;non governmental organization;non-government organisation;non governmental organisation;non-profit organization;non profit organization;non-profit organisation;non profit organisation;n.g.o.;n g o;n.g.o;ن.م.م;منظمة غير حكومية
NGO|NGO|ngo;non-profit organization;non profit organization;nonprofit organization;npo;n.p.o.;non-profit;nonprofit
NGO|NGO|ngo;niegovorni organizaciji;nevladine organizacije;nevladina organizacija;charity;charitable organization;charitable organisation;charitable fund;charity fund;nichtregierungsorganisation;organizația societății civile;organizația societatii civile;organizația neguvernamentală;organizația neguvernamentala;niet-gouvernementele organisatie;organizacja pozarządowa;organizacja pozarzadowa;nevládní organizace;nevladni organizace;mimovládna organizácia;mimovladna organizacia
CSO|NGO|cso;civil society organization;civil society organisation
ONG|NGO|ong;organisation non gouvernementale;organización no gubernamental;organização não governamental;organizzazione non governativa
ood|LLC|ood;drujestvo s ogranichena otgovornost;druzestvo s ogranicena otgovornost;druzhestvo s ogranichena otgovornost;дружество с ограничена отговорност;оод
OPG|SP|opg;obiteljsko poljoprivredno gospodarstvo
ops|NGO|ops;obecně prospěšná společnost;o.p.s.;o.p.s
|NGO|občanské sdružení.
OSCIP|NGO|oscip;organização da sociedade civil de interesse público
osk||osk;osuuskunta
owm|FIN|owm;onderlinge waarborgmaatschappij
oy|LLC|oy;osakeyhtiö;ab company oy;oy company ab;company oy ab;o.y.;o/y
oyj|JSC|oyj;julkinen osakeyhtiö
oü||oü;osaühing
pc||pc;ኮርፖሬሽን
pe||pe;የመንግስት ልማት ድርጅቶች
ПП|SP|пп;приватне підприємство
PP|SP|pp;pryvatne pidpryiemstvo
pr||pr;preduzetnik;пр;предузетник
ps||ps;partnerselskab;pilnsabiedrība
pse||pse;public sector enterprise
psu||psu;public sector undertaking
pt||pt;perseroan terbatas
pt tbk||pt tbk;perseroan terbatas terbuka
Ltd|LLC|ltd;pty ltd;proprietary limited;proprietary limited company;proprietary ltd;pty. ltd.;pty. ltd;pty ltd.;pty limited
qk||qk;qo'shma korxona;қўшма корхона
qmj||qmj;qo'shimcha ma'suliyatli jamiyat;қўшимча масъулиятли жамият
QSC||qsc;qapalı səhmdar cəmiyyəti;qapalı tipli səhmdar cəmiyyəti
rp||rp;rekisteröity puolue
rs||rs;säätiö
ry|NGO|ry;rekisteröity yhdistys;rekisteröity yhdistys ry;rekisteröity yhdistys ry.
rf|NGO|rf;reykjavikurfélag;registrerad förening
scra|LP|scra;s.cra.;sociedad comanditaria
SA|JSC|sa;s.a.;s.a;sarf;sociedad anonima;sociedad anónima;sociedada anonima;sociedade anónima;sociedade anônima;sociedá anónima;societat anònima;société anonyme;societa anonima;societate anonima;societate pe acțiuni;societatea pe actiuni;societatea pe acţiuni;societatea pe acțiuni;societateare pe actiuni;società anonima;société par actions de régime fédéral;société par actions par loi sur les sociétés par actions;société par actions;spółka akcyjna;شركة خفية الإسم
SAD|JSC|sad;sociedad anónima deportiva
|JSC|sharikat al-mossahamah;شـركـة الـمـسـاهـمـة
saoc|JSC|saoc;société anonyme omanaise close
saog|JSC|saog;société anonyme omanaise générale
sapa|LP|sapa;società in accomandita per azioni
SARL|LLC|sarl;s.a.r.l.;société à responsabilité limitée;s a r l;soc. à resp. limitée;soc à responsab limitée;s. à r. l.;شّركة ذات مسؤوليّات محدودة ش.م.م
SAS|LLC|sas;sociedades por acciones simplificada;société par actions simplifiée;s.a.s.;s a s;soc. par actions simplifiée;société actions simplifiée;s. par a. s.
scc|LLC|scc;société commerciale canadienne
sce|COOP|sce;societas cooperativa europaea
scop|COOP|scop;société coopérative de production
scpa||scpa;sociedad civil privada
SCS|LP|scs;secs;s.c.s.;sociedad en comandita simple;société en commandite simple
SD|LLC|sd;s-ie;sabiratelno druzhestvo (sd)/sadruzhie;sd/s-ie;с-ие;сд;събирателно дружество;събирателно дружество (сд)/съдружие
Sdn Bhd|LLC|sdn bhd;sdn. bhd.;sendirian berhad
SE|JSC|se;s.e.;societas europaea;europäische aktiengesellschaft;europäische gesellschaft
sem|COOP|sem;société d'économie mixte
|COOP|société en participation
sf|GP|sf;sameignarfélag
SGR|COOP|sgr;sociedad de garantia reciproca;sociedad de garantía reciproca;s.g.r.
SIA|LLC|sia;sabiedrība ar ierobežotu atbildību;s.i.a.;сиа
sicaf|FIN|sicaf;société d'investissement à capital fixe
SICAV|FIN|sicav;société d'investissement à capital variable;s i c a v;soc invest capital variable
SLL|LLC|sll;sociedad limitada laboral
SLNE|LLC|slne;s.l.n.e.;sociedad limitada nueva empresa
Pte Ltd|LLC|pte ltd;pte. ltd.;pte ltd.;single member private limited company
smba|LLC|smba;selskab med begrænset ansvar
snc|LP|snc;société en nom collectif
snt|LP|snt;садоводческое некоммерческое товарищество
|SP|s.p.;samostalni preduzetnik;státní podnik
SpA|JSC|spa;società per azioni;societa' per azioni;sociedade por ações
spf|NGO|spf;stichting particulier fonds
SPRL|LLC|sprl;société privée à responsabilité limitée;société privée à responsabilité limitée unipersonnelle
SRL|LLC|srl;intreprinderea cu responsabilitate limitata;s.r.l;s.r.l.;s r l;società a responsabilità limitata;sociedad de responsabilidad limitada;societate cu raspundere limitata;soc. resp. limitada;soc a resp limitata;sicietatea de raspundere limitata;societata cu raspundere limitata;societate cu rasponbilitate limitata;societate cu responsabilitate limiiata;societate cu responsabilitate limitata;societate cu răspundere limitată;societate cu răspundre limitată;societatea cu rasdpundere limitata;societatea cu rasponsabilitate limitata;societatea cu raspundere;societatea cu raspundere limitata;societatea cu raspundere limitate;societatea cu responsabilitate limitata;societatea cu responsabilitatea limitata;societatea cu respundere limitata;societatea cu răspundere;societatea cu răspundere limitată;societatii cu raspunderea limitata;societete cu răspundere limitată;socitate cu responsabilitate limitata
Rt.|JSC|rt.;részvénytársaság
Nyrt.|JSC|nyrt.;nyilvánosan működő részvénytársaság
Zrt.|JSC|zrt.;zártkörűen működő részvénytársaság
Bt.|LP|bt.;betéti társaság
Kkt.|GP|kkt.;közkereseti társaság
|SP|egyéni vállalkozó;egyéni cég
Szöv.|COOP|szöv.;szövetkezet
Egyes.|NGO|egyes.;egyesület
Alap.|NGO|alap.;alapítvány
Kht.|NGO|kht.;közhasznú társaság
EGE|COOP|ege;európai gazdasági egyesülés
Kjsz.|SOE|kjsz.;közjogi szervezet
Kft. fióktelep|LLC|kft. fióktelep;külföldi székhelyű vállalkozás fióktelepe
Et.|GP|et.;egyszerű társaság
Kv.|JV|kv.;közös vállalat
Ets.|COOP|ets.;erdészeti társulás
Ltda|LLC|ltda;sociedade limitada;sociedada limitada
sro|LLC|sro;s.r.o;společnost s ručením omezeným
StG||stg;stille gesellschaft
suarl|LLC|suarl;شّركة فردية ذات مسؤوليّات محدودة
t:mi||t:mi;oiminimi
Sti|LLC|sti;sirketi;şirketi;şti
|MIL|militärische organisation;militärische vereinigung;militarna organizacija;militarne organizacije;pmc;приватна військова компанія;чвк;частная военная компания;chvk;private military company
|LP|tokumei kumiai;匿名組合
ТОО|LLP|тоо;товарищество с ограниченной ответственностью
tü|LP|tü;täisühing
UAB|LLC|uab;uždaroji akcinė bendrovė;uždarosios akcinės bendrovės
|SOE|unitar korxona;унитар корхона
Ultd|SP|ultd;unlimited;unlimited company;unlimited proprietary;unltd;無限公司
|SOE|consorzio statale;den føderale statsejede budgetinstitution;empresa orçamental do estado federal;empresa unitaria estatal de la;empresa unitária estatal;entità statali;entreprise unitaire d’état;gosudarstvennoe unitarnoe predpriyatie;staatsinformatieagentschap;impresa unitaria statale;staatliches einheitsunternehmen;staatskonzern;state concern;state enterprise;state unitary enterprise;state unitary enterprise of the;státní jednotný podnik;státní koncern;unitarnoe predpriyatie;unіtarnae pradpryemstva;štátny unitárny podnik;государственного унитарного предприятия;гп;державного унітарного підприємства;державне унітарне підприємство;федеральне державне унітарне підприємство;унитарное предприятие;унітарнае прадпрыемства;уп
FGBU|SOE|fgbu;federal state budgetary enterprise;federal state budgetary institution;federal state institution;federal state unitary enterprise;federalna budżetowa instytucja;föderales staatseigenes unternehmen;întreprinderea unitară a statului federal;empresa pública unitária federal;entreprise unitaire publique fédérale;federalne państwowe przedsiębiorstwo unitarne
UÜ|LP|uü;usaldusühing
vof|SP|vof;vennootschap onder firma
vos|SP|vos;veřejná obchodní společnost
vzw|NGO|vzw;internationale vereniging zonder winstoogmerk;ivzw;vereinigung ohne gewinnerzielungsabsicht;vereniging zonder winstoogmerk;vog
xk||xk;xususiy korxona;хусусий корхона
xt||xt;xususiy tadbirkorlik;хусусий тадбиркорлик
yk|LLC|yk;有限会社
yoaj|JSC|yoaj;yopiq aksiyadorlik jamiyati;ёпиқ акциядорлик жамияти
yu|LLC|yu;(yu);(유);yuhanhoesa;유한회사
CJSC|JSC|cjsc;closed jsc;closed joint stock company;closed joint-stock company
ZAO|JSC|zao;zakrytoe akcionernoe obshchestvo;zakrytoe aktsionernoe obshchestvo;zakrytoye aktsionernoye obshchestvo;zakrytoe aktsionernoe obshhestvo;zakrytoje akcionernoje obshchestvo;zakryte akcjonarne obschtschestwo;zakritoe aktsionernoe obshchestvo
ЗАТ|JSC|зат;zakritaye aktsiyanernaye tavaristva;zakrytae akcyyanernae tavarystva;закрытае акцыянернае таварыства
zs|NGO|zs;z.s.;zapsaný spolek
şb||şb;şube
тда|LLC|тда;tavarystva z dadatkovaj adkaznascyu;таварыства з дадатковай адказнасцю
ТАА|LLC|таа;tavarystva z abmezhavanay adkaznastsyu;tavarystva z abmezhavanaj adkaznascyu;таварыства з абмежаванай адказнасцю
тбб|NGO|тбб;төрийн бус байгууллага
тсж||тсж;товарищество собственников жилья;товарищество собственников недвижимости
хк|JSC|хк;хувьцаат компани
ххк|LLC|ххк;хязгаарлагдмал хариуцлагатай компани
ОТДЕЛ ГПС|SOE|отдел гпс;отдел государственной противопожарной службы
Д/С||д/с;детский сад
МОУ|SOE|моу;муниципальное образовательное учреждение
МАУ|SOE|мау;муниципальное автономное дошкольное образовательное учреждение
МБОУ|SOE|мбоу;муниципальное бюджетное общеобразовательное учреждение;муниципальное общеобразовательное бюджетное учреждение;муниципальное бюджетное образовательное учреждение
МБДОУ|SOE|мбдоу;муниципальное бюджетное дошкольное образовательное учреждение
МБУ ДО|SOE|мбу до;муниципальное бюджетное учреждение дополнительного образования
МК ДОУ|SOE|мк доу;муниципальное казенное дошкольное образовательное учреждение
ГУ|SOE|гу;государственное учреждение
ОГУ|SOE|огу;окружное государственное учреждение
ГОУ|SOE|гоу;государственное образовательное учреждение;государственное общеобразовательное учреждение
ГБОУ|SOE|гбоу;государственное бюджетное общеобразовательное учреждение
ГКОУ|SOE|гкоу;государственное казенное образовательное учреждение
ГО ШК-Инт|SOE|го шк-инт;государственная общеобразовательная школа-интернат
ГОУ ДДМШВ|SOE|гоу ддмшв;государственное образовательное учреждение для детей дошкольного и младшего школьного возраста
ГАУСО|SOE|гаусо;государственное автономное учреждение социального обслуживания
ГБСКОУ|SOE|гбскоу;государственное бюджетное специальное (коррекционное) образовательное учреждение для обучающихся, воспитанников с ограниченными возможностями здоровья
ГСКОУ|SOE|гскоу;государственное специальное (коррекционное) образовательное учреждение;государственное специальное (коррекционное) образовательное учреждение для обучающихся с отклонениями в развитии;государственное специальное (коррекционное) образовательное учреждение для обучающихся с отклонениями в развитии -
ГДОУ|SOE|гдоу;государственное дошкольное образовательное учреждение
ГДОУ - Д/С|SOE|гдоу - д/с;государственное дошкольное образовательное учреждение - детский сад
ГКУ|SOE|гку;государственное казённое учреждение
ГКС(к)ОУ|SOE|гкс(к)оу;государственное казенное специальное (коррекционное) образовательное учреждение
ГНУ|SOE|гну;государственное научное учреждение
ГосНИИ|SOE|госнии;государственный научно-исследовательский институт
ГОУ ВПО|SOE|гоу впо;государственное бюджетное образовательное учреждение высшего профессионального образования;государственное образовательное учреждение высшего профессионального образования
ОУ ДПО|SOE|оу дпо;образовательное учреждение дополнительного профессионального образования
ГОУ ДПО|SOE|гоу дпо;государственное образовательное учреждение дополнительного профессионального образования (повышения квалификации) специалистов
НОЧУ ДПО|SOE|ночу дпо;негосударственное образовательное частное учреждение дополнительного профессионального образования
ПОУ|SOE|поу;профессиональное образовательное учреждение
ГП|SOE|гп;государственное предприятие
GUP|SOE|gup;гуп;государственное унитарное предприятие
ДГУП|SOE|дгуп;дочернее государственное унитарное предприятие;дочернее государственое унитарное предприятие
ГУСП|SOE|гусп;государственное унитарное сельскохозяйственное предприятие
ГУДП|SOE|гудп;государственное унитарное дочернее предприятие;государственное унитарное (дочернее) предприятие
ФГНУ|SOE|фгну;федеральное государственное научное учреждение
ДОЧЕРНЕЕ ФГУП|SOE|дочернее фгуп;федеральное дочернее государственное унитарное предприятие;федеральное дочернее государственное  унитарное предприятие
ФГБДОУ|SOE|фгбдоу;федеральное государственное бюджетное дошкольное образовательное учреждение
ФГБОУ ДПО|SOE|фгбоу дпо;федеральное государственное бюджетное образовательное учреждение дополнительного профессионального образования
ФГАОУ ДПО|SOE|фгаоу дпо;федеральное государственное автономное образовательное учреждение дополнительного профессионального образования
ФГБОУ ВО|SOE|фгбоу во;федеральное государственное бюджетное образовательное учреждение высшего образования;федеральное государственное бюджетное образовательное учреждение высшего профессионального образования;федеральное государственное бюджетное образовательное учреждение  высшего образования;федеральное государственное  бюджетное образовательное учреждение высшего образования
ФГОУ ВПО|SOE|фгоу впо;федеральное государственное образовательное учреждение высшего профессионального образования
ФГКВОУ ВПО|SOE|фгквоу впо;федеральное государственное казенное военное образовательное учреждение высшего профессионального образования
МАОУ|SOE|маоу;муниципальное автономное общеобразовательное учреждение муниципального образования город краснодар
МКУ|SOE|мку;муниципальное казенное учреждение
МРО|REL|мро;местная православная религиозная организация;местная религиозная организация
ЦРО|REL|цро;центральная религиозная организация
РО|REL|ро;религиозная организация
ФГУ|SOE|фгу;федеральное государственное учреждение
ФГКУ|SOE|фгку;федеральное государственное казенное учреждение
ФКУ|SOE|фку;федеральное казенное учреждение
ФКП|SOE|фкп;федеральное казенное предприятие
ФГБВОУ ВО|SOE|фгбвоу во;федеральное государственное бюджетное военное образовательное учреждение высшего образования
ФГКВОУ ВО|SOE|фгквоу во;фгквоу;федеральное государственное казенное военное образовательное учреждение высшего образования
ФГАОУ ВО|SOE|фгаоу во;федеральное государственное автономное образовательное учреждение высшего образования
ФГКОУ ДПО|SOE|фгкоу дпо;федеральное государственное казенное образовательное учреждение дополнительного профессионального образования (переподготовки и повышения квалификации)
ФГОУ ДПО|SOE|фгоу дпо;федеральное государственное образовательное учреждение дополнительного профессионального образования специалистов
ФГДОУ|SOE|фгдоу;федеральное государственное дошкольное образовательное учреждение
FGUP|SOE|fgup;фгуп;федеральное государственное унитарное предприятие
FGBU|SOE|fgbu;фгбу;federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie;федеральное государственное бюджетное учреждение
ФГБУ ДПО|SOE|фгбу дпо;федеральное государственное бюджетное учреждение дополнительного профессионального образования
ОППО|SOE|оппо;объединенная первичная профсоюзная организация;объединенная (территориальная) профсоюзная организация
ППО|SOE|ппо;первичная профсоюзная организация;профсоюзная организация работников
ППО ООО|SOE|ппо ооо;первичная профсоюзная организация общества с ограниченной ответственностью
ППО ДОЧЕРНЕГО ООО|SOE|ппо дочернего ооо;первичная профсоюзная организация работников дочернего общества с ограниченой ответственностью
ППО ОАО|SOE|ппо оао;первичная профсоюзная организация открытого акционерного общества;первичная профсоюзная организация работников открытого акционерного общества
ППО ГОУСПО|SOE|ппо гоуспо;первичная профсоюзная организация государственного образовательного учреждения среднего профессионального образования;первичная профсоюзная организация государственного учреждения среднего профессионального образования
ППО ФГБУ|SOE|ппо фгбу;первичная профсоюзная организация федерального государственного бюджетного учреждения
ППО ФГБОУ ВО|SOE|ппо фгбоу во;первичная профсоюзная организация федерального государственного бюджетного образовательного учреждения высшего образования;первичная организация профсоюза сотрудников федерального государственного бюджетного образовательного учреждения высшего образования
ППО ФКУ|SOE|ппо фку;первичная профсоюзная организация федерального казенного учреждения
ППО ГБУ|SOE|ппо гбу;первичная профсоюзная организация государственное бюджетное учреждение;первичная профсоюзная организация государственного бюджетного учреждения
ППО ГБОУ|SOE|ппо гбоу;первичная профсоюзная организация государственного бюджетного образовательного учреждения
ППО ФБУ|SOE|ппо фбу;первичная профсоюзная организация федерального бюджетного учреждения
ППО ФГУП|SOE|ппо фгуп;первичная профсоюзная организация сотрудников федерального государственного унитарного предприятия
ППО ГУП|SOE|ппо гуп;первичная профсоюзная организация государственного унитарного предприятия
ППО ПСРЗ|SOE|ппо псрз;первичная профсоюзная организация профсоюза работников здравоохранения;первичная профсоюзная организация профессионального союза работников здравоохранения;первичная организация профессионального союза работников здравоохранения
ППОО|SOE|ппоо;первичная профсоюзная общественная организация
ППОО АО|SOE|ппоо ао;первичная профсоюзная общественная организация акционерного общества
ПОП ОБГУЗ||поп обгуз;первичная организация профсоюза областного бюджетного учреждения здравоохранения
ПОПРЗ||попрз;первичная организация профсоюза работников здравоохранения
УПРАВЛЕНИЕ ФСБ РФ|SOE|управление фсб рф;управление федеральной службы безопасности российской федерации
ОГКОУ|SOE|огкоу;областное государственное казенное образовательное учреждение;областное государственное казённое образовательное учреждение;областное государственное казённое общеобразовательное учреждение
МОО|NGO|моо;местная общественная организация;местная общественная организация -
МОО - ППО|NGO|моо - ппо;местная общественная организация - первичная профсоюзная организация;местная общественная организация первичная профсоюзная организация;местная общественная организация-первичная профсоюзная организация;местная общественная организация – первичная профсоюзная организация
МОО - ППО ГУП|NGO|моо - ппо гуп;местная общественная организация-первичная профсоюзная организация государственного унитарного предприятия
МЧС России|SOE|мчс россии;министерство российской федерации поделам гражданской обороны, чрезвычайным ситуациям и ликвидации последствий сихийных бедствий;министерство российской федерации по делам гражданской обороны, чрезвычайным ситуациям и ликыидации последствий стихийных бедствий;министерство российской федерации по делам гражданской обороны. чрезвычайным ситуациям и ликвидации последствий стихийных бедствий;министерство российской федерации по делам гражданской обороны,чрезвычайным ситуациям и ликвидации последствий стихийных бедствийп;министерства российской федерации по делам гражданской обороны, чрезвычайным ситуациям и ликвидации последствий стихийных бедствий;министерство российской федерации по делам гражданской обороны , чрезвычайным ситуациям и ликвадации последствий стихийных бедствий;министерство российской федерации по делам гражданской обороны, чрезвчайным ситуациям и ликвидации последствий стихийных бедствий;министерство российской федерации по делам гражданской обороны, чрезвычайных ситуаций и ликвидации последствий стихийних бедствий
ОО|NGO|оо;общественная организация;общественное объединение;obshchestvennoye obyedineniye;obščestvennoe ob'edinenie;obschestvennoe obyedinenie;obshchestvennaya organizatsiya;obschestvennaya organizatsiya;obščestvennaja organizacija
НОУ ДПО|NGO|ноу дпо;негосударственное образовательное учреждение дополнительного профессионального образования;негосударственное образовательное учреждение начального и дополнительного профессионального образования;негосударственое образовательное учреждение дополнительного профессионального образования (повышения квалификации) специалистов
AO|JSC|ao;сак;страховая акционерная компания;страховая акционер.компания
AO|JSC|ao;зао;закрите акціонерне товариство;закрытое акционерное общество;акционеное общество закрытого типа;акционерое общество закрытого типа;акцоинерное общество закрытого типа;акционрное общество закрытого типа;акционерные общества закрытого типа;акционерное обшество закрытого типа;акционерне общество закрытого типа;акцонерное общество закрытого типа;акционерного общества закрытого типа;акционероное общество закрытого типа;закрытоe акционерное общeство;закритое акционерное общество;закрытое акционерное общeство;закрытое акціонерне товариство
AO|JSC|ao;оао;oao;o.a.o.;о.а.о.;otkrytoe aktsionernoye obshestvo;открытое акционерное общество;открытое акционергое общество;акционеpное общество откpытого типа;акцонерное общество открытого типа;otkrytoe aktsionernoe obshchestvo;otkrytoe akcionernoe obshchestvo;otkrytoye aktsionernoye obshchestvo;otkrytoe akcionernoe obshhestvo;открытое акционерное общeство;publichnoe aktsionernoe obshchestvo;otkrytoe aktsionernoe obschchestvo;акционерное общество открытого типа;aktsionernoe obshchestvo otkrytogo tipa;otkritoe aktsionernoe obshchestvo;otkrytoe aktsionernoe obschestvo;открытоe акционерное общeство;открытое акционернoe общество;акціонерне товариство відкритого типу;otkr akts obshch;odkryte akcjonarne obschtschestwo;otkrytoje akcionernoje obshchestvo
ВАТ|JSC|ват;vidkryte aktsionerne tovarystvo;vidkrite akcionerne tovaristvo;відкрите акціонерне товариство;в.а.t.
|JSC|atviroji akcinė bendrovė;avatud aktsiaselts;avoin osakeyhtiö;cuideachta comhstoic oscailte
AO|JSC|ao;ао;акционерное общество;акционерные общества;aкционерное общество;акционерная компания с ограниченной ответственностью;акционерного общества
AO|JSC|ao;aktsionernoe obschestvo;aktsionernoe obshchestvo
PAO|JSC|pao;publichne aktsionerne tovarystvo
AO|JSC|ao;пао;публичное акционерное общество;приватне акціонерне товариство
AO|JSC|ao;пат;публічне акціонерне товариство
AO|JSC|ao;нао;непубличное акционерное общество
СПК|COOP|спк;сельскохозяйственный производственный кооператив
СУ СК РФ|SOE|су ск рф;следственное управление следственного комитета российской федерации
MUP|SOE|mup;муп;муниципальное унитарное предприятие
АНО|NGO|ано;автономная некоммерческая организация;avtonomnaya nekommercheskaya organizatsiya;avtonomnaja nekommerčeskaja organizacija
НКО|NGO|нко;nekommercheskaya organizatsiya fond;некоммерческая организация фонд
КФХ||кфх;крестьянское (фермерское) хозяйство;крестьянское фермерское хозяйство;крестьянское хозяйство
ООП|LLP|ооп;партнёрство с ограниченной ответственностью
ПТ|GP|пт;полное товарищество
ДОУ||доу;дошкольное образовательное учреждение
ПКООП|COOP|пкооп;потребительский кооператив
ПК|COOP|пк;производственный кооператив
НЦ||нц;научный центр
ОЮЛ||оюл;объединение юридических лиц
НП|NGO|нп;некоммерческое партнёрство
НОУДО|NGO|ноудо;негосударственное образовательное учреждение дополнительного образования;негосударственное образовательное учреждение дополнительного образования детей
ОНОСС|NGO|оносс;организация научного обслуживания и социальной сферы
НКО|NGO|нко;nekommercheskaya organizatsiya fond;некоммерческая организация фонд
НО|NGO|но;некоммерческая организация;nekommercheskaya organizatsiya;nekommercheskaya organizaciya;nekommerceskaya organizatsiya;nekommerceskaja organizacija
ОБО|NGO|обо;областная общественная организация
БФ|NGO|бф;благотворительный фонд;blagotvoritelnyy fond;blagotvoritelny fond;blagotvoritel'nyj fond;благодійний фонд;blahodiynyy fond;blahodіjnyj fond
БО|NGO|бо;благотворительная организация;благодійна організація;blahodiyna orhanizatsiya;blagotvoritelnaya organizatsiya;blagotvoritel'naja organizacija;blahodіjna orhanіzacіja
ГО|NGO|го;громадська організація;hromadska orhanizatsiya;hromads'ka orhanizatsiya;hromads'ka orhanizacija;громадське об'єднання;hromadske obyednannya;hromads'ke ob'jednannja
ВО|NGO|во;волонтерська організація;volonterska orhanizatsiya;volonters'ka orhanizacija
НДА|NGO|нда;недзяржаўная арганізацыя;nedziarzhaunaya arhanizatsyya;nedz'aržaŭnaja arhanizacyja;nedzjarzhaunaja arhanizacyja
ДА|NGO|да;дабрачынная арганізацыя;dabrachynnaya arhanizatsyya;dabračynnaja arhanizacyja
ДФ|NGO|дф;дабрачынны фонд;dabrachynny fond;dabračynny fond
ОФ|NGO|оф;общественный фонд;obshchestvennyy fond;obščestvennyj fond;obscestvennyj fond
ГА|NGO|га;грамадскае аб'яднанне;hramadskaye abyadnanne;hramadskae ab'jadnanne;грамадская арганізацыя;hramadskaya arhanizatsyya;hramadskaja arhanizacyja
НДО|NGO|ндо;нуо;негосударственная (некоммерческая) организация;негосударственная некоммерческая организация;негосударственная организация;nederzhavna orhanizatsiya;некомерційна організація;nekomertsiyna orhanizatsiya;nekomercіjna orhanіzacіja;недержавна організація;nederžavna orhanizacija;неурядова організація;neuryadova orhanizatsiya;neurjadova orhanizacija
|FIN|интервальный комбинированный паевой инвестиционный фонд;закрытый комбинированный паевой инвестиционный фонд;биржевой паевой инвестиционный фонд рыночных финансовых инструментов;открытый паевой инвестиционный фонд;интервальный паевой инвестиционный фонд;закрытый паевой инвестиционный фонд;биржевой паевой инвестиционный фонд;zakrytyy kombinirovannyy paevoy investitsionnyy fond;birzhevoy paevoy investitsionnyy fond rynochnykh finansovykh instrumentov;otkrytyy paevoy investitsionnyy fond
OOO|LLC|ooo;obshchestvo s ohranychennoi otvetstvennostiu;obshchestvo s ogranichennoj otvetstvennost'yu;obshchestvo s ogranichennoy otvetstvennostyu;obshchestvo s ogranichennoi otvetstvennostyu;obshchestvo s ogranichennoi otvetstvennostiu
OOO|LLC|ooo;ооо;общество с ограниченной ответственностью;общества с ограниченной ответственностью;общество c ограниченной ответственностью;общество с ограниченной ответственнотью;общество с ограниенной ответственностью;общество с органиченной ответственностью;общество с ограниченной ответсвенностью;общество с ограниченной отвественностью;обшество с ограниченной ответственностью;общество с ограниченной отвествтеннсотью;обществл с ограниченной ответственностью;общество с ограниченной ответственность;общество с ограниченной ответственостью;общество с ограниченой ответственностью;общество с ограниченной ответственоость;общество с ограгиченной ответственностью;общество с гораниченной ответственностью;общество с ограниченнои ответственностью;общество с ограниченной ответственностьюи;общество с ограниченной ответстветственностью;общество с огрвниченной ответственностью;общество с ограниченной ответственночтью;общество с орграниченной ответственностью;общество с ограниченной отвеетственностью;общество с огрниченной отственностью;общество с ограниченной оветственностью;общество с ограниченной отвесттвенностью;общесиво с ограниченной ответственностью;общество с ограниченной овтетственностью;общество с ограниченной ответтственностью;обществр с ограниченной ответственностью;общество с ограниченной отетственностью;общество с ограниченной ответственносью;общество с ограниченной ответственной;общество с ограниченной ответственносттью;общество с ограниченной ответвтвенностью;общество с ограниченной ответстенностью;общество с огрнаниченной ответственностью;общество с ограниченной ответственнолтью;общество с огранисченной ответственностью;общество с ограничунной ответственностью;общество с ограниченнрй ответственностью;общество с ограниченной отевтственностью;общество с ограниченной ответвтсенностью;общество с ограниченной ответвенностью;общество с ограниченной отаетственностью;общество с ограгниченной ответственностью;общество с ограниченной ответствекнностью;общество с ограниченной ответственностю;общество с огрантченной ответственностью;общество с ограниченной ответственногстью;общество с огранмченной ответственностью;общество с ограниченной отвентственностью;общество с ограниченной ответственностьюв;общество с ограниченной ответственностиью;общество с ограниченной ответстветсвенностью;общество с отраниченной ответственностью;общество с ограниченной отетвенностью;общество с ограниченной ответветственностью;общество с ограниченной ответственностью:;общество с огрангиченной ответственностью;общество с ограниченной ответственонстью;общество с ограниченной ответствуенностью;общество с огарниченной ответственностью;общество с ограниченной отвуетственностью;общество с ограниченной ответстсвенностью;общество с ограниченной ответственносьтю;общество с огрнаиченной ответственностью;общество с ограниченной олтветственностью;общество с органиченной ответственновстью;общество с ограниченной ответчтвенностью;общество с огранниченной ответственностью;общество с ограниченой ответствееностью;общество с ограиченной ответственностью;общество с ограничнной отвественностью;общество с ограниченной ответственности;общество с ограинченной ответственностью;общество с ограниченной ответственосстью;общество с ограниченной лтветственностью;обществог с ограниченной отвественностью;общество с ограниченной ответствтенностью;общество с ограниченой ответственостью;общество с ограниченной ответствееностью;общество с ограниченной ответственнстью;общество с ограниченной отвнтственностью;общество с ограниченной ответственнотсью;общество с граниченной ответственностью;общество с ограничнной ответствнностью;общество с ограниченной ответственностьб;общество с ограниченной ответстственностью;общество с огрниченной ответственностью;обществоь с ограниченной ответственностью;общество с огрораниченной ответственностью;общество с огранченной ответственностью;общество с ораниченной ответственностью;общество с ограниченной ответственностьтью;общество с ограниченной ответствнностью;общество с огранисенной ответственностью;общество с оганиченной ответственностью;общество с ограниченной ответственностью.;общество с ограничееной ответственностью;общество с ограниченной отвенственностью;общество с ограниченной отсетственностью;общество с огранчиченной ответственностью;общество с ограничнной ответственностью;общество с ограниченнйо ответственностью;общество с ограниченной ответственностьют;общество с огранеченной ответственностью;общество с ограниченной ответсственностью;общество с ограниченной огтветственностью;общество с ограниченной ответственностьюб;общество с ограниченной ответственнсотью;общество с ограниченной ответстсвееностью;общество с ограниченной ответствеенностью;общество с ограниченной отвтетсвенностью;общество ст ограниченной ответственностью;общество с ограниченной осветственностью;общество с ограниченной ответственномтью;общество с ограниченной ответственоостью;общество с ограниченной ответственновтью;общество с ограниченной ответстветностью;общество с ограниченной товетственностью;общество с ограниченоой ответственностью;общество с ограничеееной ответственностью;общество с ограниченной ответствененостью;общество с огpаниченной ответственностью;общество с ограниченнной ответственностью;общество с огрраниченной ответственностью;общество с ограниченной от;общество сограниченной ответственностью;общество с огрониченной ответственностью;общество с ограниченной ответственнностью;общество с ограниченной ответственноостью;общество ограниченной ответственности;общество с ограниченной ответственновстью;общество с ограничинной ответственностью;общество с ограниченной ответственностью,;общество сограниченой ответственностью;общество с ограниченной общество с ограниченной ответственностью;общество с ограниченной ответсвенноссть;общество с ограниченной ответственнростью;общество с огра ниченной ответственностью;общество с ограниченной ответственностьюм;oсoo;ликвидационная комиссия общества с ограниченной ответственностью;ликвидационная комиссия общество с ограниченной ответственностью;ликвидационная комиссия ооо;общество с ограниченной ответственностью строительная компания;общество с ограниченной ответственностью торговый дом;общество с ограниченной ответственностью управляющая компания;общество с ограниченной ответственностью фирма;общество с ограниченной ответственностью частная охранная организация;общество с ограниченной ответственностью частное охранное предприятие;иностранное общество с ограниченной ответственностью`;

/** `symbol|form;form`: words of one meaning; `o` and `d` of organisations, `p`, `n` and `f` of persons. */
export const SYMBOLS = `
o.co|co;company;сompany;cомpany;corporation;corp;compagnie;компания;kompani;kompania;komaniya;kompaniy;kampaniia;kompaniia;kompaniya;kompānija;kampaniya;kompanii;vállalat;къмпани;компани;коспания;компаний;компана;компані;coy;comp;компанія;شركة;compañía;compania;companie;companhia;kampani;kompanija;kongsi;kaisha;gongsi;shirkat;חברה;società;société;sociedad;gesellschaft;vennootschap;bendrovė;întreprinderea;ettevõte;firma;firm;εταιρεία;etaireia;společnost;şirket;yhtiö;公司;企業;ファーム;企业;कंपनी;회사
o.org|org;organization;organisation;organisations;организація;orhanizatsiia;orhanizatsiya;organisasjon;organisasjonen;organisatie;organzation;orhanizatsiino;organizatsiya;organizacion;organizacja;organizácie;organizácia;organizaciju;organizace;organizacije;organizacija;organizaci;organizatia;органищация;организациями;организация;организации;organizatsii;organizația;organización;organisaatio;οργανισμός;organismos;общество;obshchestvo;ファーム;団体;協会
o.corp|corp;corporation;corporaton;corporate;сorporation;korp;корпорация;корпорація;مؤسسة;corporación;koroporatsiya;korporatsiyi;corporația;corporaciia;korporatsiia;korporatsiya;korporacija;corporations;corporacion;corporatie;corporação;korporation;corporatn;corprtn;corpo;корпорации;корпарация;корпорації;корпораций;societatea;sociedade;società;εταιρικός όμιλος;協力的な;生活協同組合;合作社
o.coop|coop;co-op;co-operation;cooperation;co-operative;cooperative;co-operative society;coop society;co-op society;koperasi;cooperative society;coopératif;kooperatif;kooperativa;kooperattiva;coopération;cooperativă;coopérative;kooperatsia;cooperatieve;cooperatives;cooperativo;cooperativa;corporativo;corporativos;sociedad cooperativa;spółdzielni;spoldzielczy;кооперация;συνεταιρισμός;synetairismos
o.assoc|assoc;association;associations;ассоциация;объединение;асоціація;об'єднання;assotsiatsiya;associaciya;assotsiacija;obyedineniye;obyedinenie;ob'yednannya;obyednannya;asotsiatsiia;associazione;assoc.;asociación;asociacion;associação;associacao;stowarzyszenie;związek;zwiazek
o.ngo|ngo;n.g.o.;нко;non-governmental organization;non governmental organization;non-governmental organisation;non governmental organisation;non-profit organization;non profit organization;non-profit organisation;non profit organisation;общественная организация;общественное объединение;obshchestvennoye obyedineniye;obščestvennoe ob'edinenie;obschestvennoe obyedinenie;obshchestvennaya organizatsiya;obschestvennaya organizatsiya;obščestvennaja organizacija;некоммерческая организация;nekommercheskaya organizatsiya fond;nekommercheskaya organizatsiya;некоммерческая организация фонд;nekommercheskaya organizaciya;nekommerceskaya organizatsiya;nekommerceskaja organizacija;бф;благотворительный фонд;blagotvoritelnyy fond;blagotvoritelny fond;blagotvoritelnaya organizatsiya;blagotvoritel'nyj fond;благодійний фонд;blahodiynyy fond;blahodіjnyj fond;благотворительная организация;бо;благодійна організація;blahodiyna orhanizatsiya;blagotvoritel'naja organizacija;blahodіjna orhanіzacіja;недзяржаўная арганізацыя;nedziarzhaunaya arhanizatsyya;nedz'aržaŭnaja arhanizacyja;nedzjarzhaunaja arhanizacyja;niegovorni organizaciji;nevladine organizacije;nevladina organizacija;charity;charitable organization;charitable organisation;charitable fund;charity fund;nichtregierungsorganisation;ong;organisation non gouvernementale;organización no gubernamental;organização não governamental;organizzazione non governativa;cso;civil society organization;civil society organisation;organizația societății civile;organizația societatii civile;organizația neguvernamentală;organizația neguvernamentala;niet-gouvernementele organisatie;organizacja pozarządowa;organizacja pozarzadowa;nevládní organizace;nevladni organizace;mimovládna organizácia;mimovladna organizacia
o.partner|partner;partners;партнер;партнеры;партнёр;партнери;спільник;спільники;الشركاء;合伙人;合夥人;伙伴;共同経営者;組合員
o.bros|bros;brothers;fratelli;hermanos;frères;irmãos
o.center|center;центр;tsentr;cntr;centre;centras;centro;centrum;centr;tsentrov;центров;مركز
o.holding|holding;holdings;проведение;холдинг;хлдинг;xoлдиhг;kholdyng;kholding;القابضة;συμμετοχών;symmetochon;συμμετοχές;symmetoches;集体;保持;保有資産;кооперація;кооператив;кооперативне;кооперативна;кооперативи;кооперативу;кооперативів;споживче товариство;споживча кооперація
o.business|business;businesses;бизнес;бізнес;أعمال;деловой;деловая;επιχείρηση;μπίζνες;商业;商
o.nominee|nominee;nominees;номинальный;номинальная;номінальний;номінальна;довірена особа
o.concern|concern;kontsern;konzern;концерн;مجموعة;consorcio;consórcio;group of companies
o.consortium|consortium;consorcio;consórcio;consortum;konsortsium;consortile;консорциум;консорціум
o.service|service;services;servicio;servicios;servico;servicos;serviço;serviços;servis;servizio;servizi;службы;служба;сервис;сервіс;услуг;обслуживания
o.dept|dept;department;dept.;département;departament;departamento;departamentul;dipartimento;abteilung;afdeling;afdelingen;отдел
o.special|special;specjalnych;specială;speciale;speciaal;specijalni;специальный;специальная;специальное;спеціальний;спеціальна;спеціальне
o.spv|spv;special purpose vehicle;vehículo de propósito especial;специальное проектное предприятие;компания специального назначения;спеціальна проектна компанія
o.agency|agency;agence;agentur;agencia;agencja;agência;agentschap;agenzia;ajans;агентства;агентстве;агентство;एजेंसी;وكالة
o.fund|fund;funds;fond;fondo;fonds;fundo;fondovy;фонд;صندوق
o.intl|intl;int'l;international;internațional;internantional;internatsionale;internationales;internasional;интернациональный;интернациональная;интернациональные;internationale;internacional;internacionais;internacionales;інтернейшнл;internazionale;internazionali;国際的;国際;国际的;国际
o.grp|grp;group;группа;групп;группы;груп;グループ;groupement;groupe;grupa;grupė;grupo;grupp;gruppo;grupul;grúpa;csoport;gruppo di società;group of companies;όμιλος εταιρειών;группа компаний;groupe d'entreprise;grupo de empresas;group company;grup;όμιλος;ομάδα;skupina;hrupa;团体;团;集体
o.mgmt|mgmt;management;мanagement;gestion;gestión;gerenciamento;менеджмент;упрвлению;менеджмента;менеджменту;إدارة;управление;управления;ўпраўлення;упарвлению;упарвления;управлениe;управлению;διαχείριση;epicheirisi;管理;辖
o.fed|fed;federal;федеральное;федеральноая;федеpальное;федералное;федеоальная;федерельная;федералльная;фдеральная;федеральной;федерпальное;федеарльная;федералная;федеральне;феднральная;федеральные;фeдеральное;федеральными;федеральных;федеральному;федеральна;федральное;федеральний;федерального;федеральный;федеральная;глсударственное;федеральным;федеральних;федеральном;федеральної;federalnyy;federatsyy;федерации;federální;federálny;federalny;federatsiyi;federalna;federāla
o.natl|natl;national;национальный;национальная;национальные;национального;национальной;национальных;национальнoе;национальнaя;национальнoй;национальнoго;nationalnyy;nacionalnyy;nacionalna;nazionale;nacional;nationell;nasjonale;ulusal;narodowy;národní;landelijk;valstybinis;国立;国家的
o.allrussian|allrussian;всероссийский;all-russian;national
o.repu|repu;republic;republics;республика;республиканский;республиканская;республиканские;республиканского;республиканской;республики;республик;республике;république;respublikos;respubliky;republik;repubblica;republika;república;共和国;cumhuriyet;جمهورية;respublika;respublik
o.institute|institute;insitute;institut;inštitút;школа;институт;інститут;ινστιτούτο;institutu;instituta;instituto;instituti;inštitut;instituição;ynstytut;institiut;institūts;instytutu;instituut;instytut;istituto;institutas;institutul;instituutti;industite;instituutin;inštituta;institutului;研究所;学院
o.club|club;clube;circolo;klub;kulüp;клуб;俱乐部;クラブ
o.institution|institution;учреждение;institucija;instituția;учраждение;учреджение;учреждениение
o.fdn|fdn;foundation;foudation;фонд;fundacja;fundacion;fondation;fundație;fundacija;fondacion;fondacioni;fundación;fundația;stiftung;stichting;ίδρυμα;財団;基金;設立
o.private|private;privat;privato;privati;privatiy;приватный;приватная;приватное;приватные
o.public|public;publiczny;publiczna;publiczne;общественный;общественная;общественные;общественных;общественного;общественной;公共的;公共的な
o.industry|industry;industries;indastris;industrial;industriyi;industriilor;industrialnyi;indastri;индустрия;индустрии;индустриальный;индустральный;промышленности;industrijo;industria;industriia;industriala;industriji;industrji;industrije;industriya;industriei;industriju;industriales;indastrial;industriel;industriale;industrială;industrialny;industrie;industra;industrier;indústrias;industriële;industriell;industrija;industrias;industrialna;industriais;indústria;endustriyel;endüstri;sanayi;業界
o.associates|associates;ассоциированные
o.network|network;networks;netzwerk;сетевой;сетевые;сетевое
o.dev|dev;development;devt;devt.;ανάπτυξη;развитие;развития;развитию;ανάπτυξης
o.enterprise|enterprise;enterprises;entreprise;enterpraizes;entreprises;empreendimento;empreendimentos;interprise;предприятие;пpедпpиятие;предприиятие;предприятия;предпрятие;предприятий;predpriyatie;empresa;impresa;предприемство;підприємство;기업;प्रतिष्ठान;yritys
o.committee|committee;committees;комитет;комитета;комитеты;комітет;комітети;комитету
o.kombinat|kombinat;комбинат;kombinatas;комбинированного
o.central|central;centrala;centrale;centralele;centrali;центральный;центральная;центральные;центрального;центральной;централизованная
o.general|general;generale;генеральный;генеральная;генеральные;генерального;генеральной;генеральных
o.base|base;bases;baza;база
o.global|global;weltweit;mondial;mondiale;globální;globalny;küresel;глобальный;глобальная;глобальные;глобального;глобальной;глобальных;глобально
o.world|world;welt;worldwide;mundo;monde;мир;世界
o.system|system;systems;systeme;система;системы;sistema;sistemas;système;systèmes;sistemy;システム;システムズ
o.association|association;associations;associação;asociaciones;ассоциация;ассоциации
o.venture|venture;ventures;венчурный;венчурная;венчурные;венчурных;венчурного;венчурной;венчурное;empreendimentos
o.commerce|commerce;commercial;коммерция;коммерческая;коммерческие;коммерческих;коммерческого;коммерческой;комерційний
o.commercial|commercial;коммерческий;коммерческая;коммерческое;коммерческой;коммерческих;коммерческого;комерческий;comercial;commerciale;commerciaux;commercieel;comerciale;commerciële;kommercial;commerical;comercială;εμπορική;商業;commerciell;קומרציאלי;상업적;kommersiel;商业的
o.municipal|municipal;municipality;муниципальный;муниципальная;муниципальные;муниципального;муниципальной;муниципальных;муніципальний;муніципальна;муніципальні;муніципального;муніципальної;муніципальних;munisipalitas;munisipaliteti;munisipalitetet;муниципальное
o.city|city;cities;city of;city of the;city council;city government;municipalité;municipale;municipals;municipale de;municipale du;municipale des;муниципалитет;муниципалитеты;муниципалитета;муниципалитетам;городская;городского;городские;городских;города
o.office|office;offices;оффис;офис;офисы;офиса;офіс;офіси;oficina;oficinas;bureau;bureaux
o.bureau|bureau;бюро;бюрo;bürö;büro;büron;büronü
o.gov|gov;govmnt;government;government of;government of the;governmental;regierung;regierung von;regierung der;staat;staatlich;staatliche;staatliches;政府;辖;state;state of;правительство;gouvernement;gouvernement de;gouvernementale;государственное;государственная;государственный;государственне;государственноый;госудаственным;гомударственной;государсвенным;государствнный;госудаpственное;государсовенный;госудрарственное;государственном;государственно;государственного;государственной;государственным;государственные;государственных;правительсто;госпредприятие;казенное;gobierno;gobierno de;κυβερνηση;κυβερνητική
o.region|region;области;област;областное;областная;областные;района;район;районов;regions;regional;regionalny;regionala;regionali;regionales
o.named|named;im;имени;імені;им;imeni;named after;named for;named in honor of;named in memory of
o.socalled|socalled;so-called;self-proclaimed;the so-called;așa-numita;den såkaldte;takozvana;sogenannte;l-hekk imsejħa;soi-disant;javni pokret;mar a ghairtear de;tā sauktā;samhällsrörelsen;népi mozgalom;tzv.;т.нар.
o.ministry|ministry;ministries;мinistry;ministère;ministeru;ministero;ministerio;ministerul;ministerium;ministerie;ministrerio;ministerstvo;ministerului;ministerij;министерства;министерство
o.export|export;exports;eksportu;eksporty;экспорт;экспорты;експорту;експорти;экспорта;экспорти;экспорте;экспортив;экспортиве;экспортиву;экспортивы;экспортивом
o.import|import;imports;импорт;импорты;импорта;импортный;импортная;импортные;импортных;импортного;импортной
o.trade|trade;trading;торговля;торгівля;торговьй;торговый;торгово;торговая;торговые;торговых;trэid;торговы;comercio;commercio;comércio;impex;imp. exp.;usaha dagang;sanayi ve ticaret;ticaret;san.tic;san. tic.;san.ve;san. ve tic.;sanayi ticaret;tes.tek.dis;tes.tek.dış;diş ticaret;dis ticaret;foreign trade;tejarat;зовнішньоторговельна;zovnishnotorhovelna;tesisler teknoloji dış;tesisler teknoloji dış ticaret;εμπορική;贸易;行业;商业;商行;贸易公司
o.solution|solution;solutions;λύση;λύσεις;λύσεων;решение;решения;решению;решении;решениеи;soluzioni;solutii;soluções;soluciones;solusi
o.project|project;projects;projetos;проект;проекты;проекта;проектов;проекту;проектно;проектный;projekat;projekt;projektas;projekti;projektių;projekto;projektų;projektoje;projektųje
o.product|product;products;продукция;продукціі;продукцією;produkt;produtos;prodotto;prodotti;προϊόν;προϊόντα;ürün;ürünler
o.alliance|alliance;aliança;allians;allianz;alianza;alleanza;alliantie;alianţă;ittifak;sojusz;альянс;تحالف;गठबंधन;同盟;동맹
o.capital|capital;κεφάλαιο;κεφαλαιακή;капитал;kapital;capitale;капитала;capitalul;capitals
o.credit|credit;kredit;credits;кредитная;кредитный;кредитное;кредит;кредиты;кредитний;кредитна;кредитне
o.asset|asset;assets;активы;актив;активов;активи;активів
o.trust|trust;trusts;фонд;траст;трест;трастовий;трастова;трастові;трастової;трастового;фондовий;фондова;фондові
o.union|union;союз;союза;unión;união;ユニオン;組合;联盟;zveza;związek;savez;szakszervezet;обєднання;об'єднання
o.authority|authority;autoridad;autoridade;autorità;autoritat;autorität;autoritate;autoritāte;autorité;autoriteet;autoriteit;autoritet;autoritetas;autorytet;avtoritet;avtoriteta;awtoridad;awtorità;behörde;hatóság;otoritas;otorite;údarás;viranomainen;авторитет;аўтарытэт;ავტორიტეტი;רשות;السلطة;अधिकार;权威;権限
o.party|party;páirtí;partai;partei;parti;partia;partid;partido;partij;partija;strana;stranka;па́ртия;κόμμα;حزب;दल;দল;政黨;党
o.liquidation|liquidation;in liqu.;in liquidation;in liquidazione;en liquidacion;en liquidation;清算中;/in liquidation/
o.repoff|repoff;representative office;rep. office;representative off.;rep off;repr. office
o.branch|branch;branch of;филиал;filiale;zweigstelle;branch office;br. office;branch off.;br off;subsidiary branch;sub. branch
d.house|house;housing;maison;haus;huis;hus;casa;dom;дом;ev;konut;房屋;住宅
d.supply|supply;supplies;supplier;поставщик;постачальник;tedarik;tedarikçi;suministro;suministros;proveedor;供应;供給;供应商
d.culture|culture;kultura;культура;культурний;культурна;культурне;kültür;cultura;cultural;文化
d.defence|defence;defense;défense;defensie;defensiv;defesa;difesa;försvar;verteidigung;verdediging;protecția;defensa;оборонный;оборон;savunma;防務;防务;国防
d.skb|skb;special design bureau;особое конструкторское бюро;osoblyve konstruktorske biuro;okb
d.instrmak|instrmak;priborostroeniya;instrument-making;instrument engineering;fabrication d’instruments;приборостроительный;приладобудівний;приладобудування;приладобудівна;приладобудівне
d.tech|tech;technology;technical;технология;технологии;техника;тэхники;тэхніка;технікал;технологія;технології;тэхналогіі;тэхналогій;технологій;технологий;технический;технической;технолоджі;технолоджи;технологиями;технологічне;technalohiy;tekhnolohiia;technológiai;tehnologiei;tehnologică;technologickou;technological;technologique;tekhnichnyi;tehnološko;tecnologies;tecnologia;technológií;tehnologie;tehnologiju;tekhnology;tekhnologi;teknologiya;tehnološki;teknoloġija;tehnologia;technologická;technik;teknologii;tekhnolohiyi;tekhnologii;technologií;tecnología;tehnologii;tekhnologiya;tekhnologiy;technológiák;technologie;technologia;technologies;technologijų;technologii;tecnologias;tekhnolohii;技术;工艺学;τεχνολογία;τεχνολογίες;τεχνολογίας;технологический;технологическая;технического;teknoloji;teknik;tecnológica;科技;技術
d.insurance|insurance;insurans;insurance company;insurer;versicherung;versicherungen;versicherungsgesellschaft;verzekeringsmaatschappij;verzekeringsmaatschappijen;страхового;страховая;sigorta;sigortacılık;seguro;seguros;aseguradora;保险;保險;保险公司
d.intel|intel;intelligence;inteligencia;inteligência;intelijen;inteligjenca;inteligjencës;wywiadu;разведывательное;istihbarat;istihbaratı;情报;情報
d.property|property;properties;собственность;собственностью;собственности;mülk;gayrimenkul;propiedad;propiedades;inmueble;物业;物業;房地产;房地產
d.realty|realty;realtor;real estate;immobilier;immobilien;imobiliare;imobiliária;inmobiliaria;недвижимость;недвижимостью;недвижимостями;недвижимостях;emlak;emlakçı;bienes raíces;inmobiliario;房地产;房地產;不动产;不動產
d.jail|jail;jailhouse;gaol;gaolhouse;maison d'arrêt;cárcel;untersuchungshaftanstalt;tutkintavankila;сизо;看守所
d.prison|prison;penitentiary;centre de détention;maison centrale;prisión;príosún;vankila;gefängnis;тюрьма;исправительная колония;سجن;监狱
d.royal|royal;royale;königlich;kunglig;королевский;королевская;королевское;королівський;королівська;королівське
d.tv|tv;television;telly;télévision;télé;televisión;tele;televisioon;тв;televize;televisio;televisão;televisi;televisione;televisjon;telewizja;televisheni;televízia;televizija;televizyon;televizor;fernsehen;телеба́чення;телевидение;टेलीविज़न;تلفاز;تِلْفِزْيُون;텔레비전;텔레비죤;電視;电视;テレビ;টেলিভিশন;দূরদর্শন
d.equipment|equipment;equipement;equipamento;equipamentos;equipo;equipos;équipement;ausrüstung;оборудование;обрудование;обрудования;обрудованиями;обрудованиях;обрудованиям;обрудовании;оборудованиe;оборудованию;ekipman;teçhizat;设备;設備;装备;裝備
d.hardware|hardware;hardwares;donanım
d.innovation|innovation;innovations;innovative;innovativo;innovativa;innovazione;innovazioni;innováció;innovație;innovatsioon;innovasjon;innovasjonar;innovasiyon;innovações;innovaçőes;innovații;innovațiii;innovațiilor;innovației;innovatsiya;инновационное;инновационная;inovasyon;yenilik;innovación;innovaciones;创新;創新
d.university|university;университет;університет;унивирситет;университнт;университи;университета;universidad;université;universtiy;universitet;universität;universytet;univ;uni;univ.;univ. of;univ. of the;üniversite;üniversitesi;大学;大學
d.military|military;военный;militare;militsii;askeri;askeriye;militar;militares;عسكري;军事;軍事;军队;軍隊
d.army|army;armee;armée;armeen;armée de terre;армия;армія;армейский;армейская;армейские;армейских;армейского;армейской;ejército;ordu;kara kuvvetleri;陆军;陸軍;军队;軍隊;عسكر
d.aviation|aviation;aviación;aerospace;luftfahrt;авиация;авиационный;авиационная;авиационные;havacılık;havacılığı;航空;航空业;航空業
d.aircraft|aircraft;airplane;airplanes;aeroplane;aeroplanes;plane;planes;flugzeug;flugzeuge;самолет;аэроплан;самолеты;aeroplanë;aeroplani;aereo;aerei;avion;aviones;avions;avión;avião;aviões;ndege;비행기;비행기들;طائرة;طائرات;हवाई जहाज़;飞机;飛行機
d.airline|airline;airlines;авиакомпания;авиакомпании;авиакомпаний;авиакомпанию;авиаперевозчик;авиаперевозчики;авиаперевозчика;авиаперевозчиках;авиаперевозчикам
d.airport|airport;airports;аэропорт;aerodrome;aerodromes;flughafen;flughäfen;lufthaven;aéroport;aéroports;aérodrome;aérodromes;aeropuerto;aeropuertos;aeródromo;aeródromos;aeroporto;aeroporti;aerodromo;aerodromi;aeroportos;luchthaven;luchthavens;аэропорты;аэропорта;аэропортов;летное поле;авиапорт;аеропорт;аеропорти;летовище;lotnisko;lotniska;port lotniczy;letiště;letiští;letištní;аеродром;аеродроми;aerodrom;havaalanı;机场;航空港;飞机场;機場;飛機場;空港;エアポート;飛行場;공항;비행장;항공항
d.brigade|brigade;brigada;briqada;brigáda;brigaad;brigata;brygada;brigadă;brigedi;brigad;брига́да;لواء;旅;ब्रिगेड
d.flight|flight;flights;полет;полеты;полетах;полетам;полетами;полете;полетов;рейс;рейсы;рейсов
d.maritime|maritime;maritim;морская;морской;морские;морских;морского;marine;denizcilik
d.naval|naval;navy;военно-морской;военно-морская;военно-морские
d.railway|railway;railways;railway company;железной;железнодорожной;железнодорожный
d.auto|auto;automobile;automotive;car;vehicle;vehicular;автомобиль;automobiles;automóviles;automobily;automobilii;automobilyi;automobilya;automobiliai;automobilis;automobilov;automobilu;automobilei;automobilele;automobilelor;automobilů;automobilův
d.nuclear|nuclear;branduolinis;branduolinė;jądrowy;kjernefysisk;niwclear;nucleair;nucleare;nucleares;nucléaire;nucléaires;nukleaarinen;nukleaarne;nuklear;nukleare;nukleáris;nukleär;nükleer;nyuklia;nuklearny;nuklearna;nuklearne;πυρηνικός;πυρηνική;πυρηνικό;ядерный;ядерная;ядерное;ядерные;ядерний;ядерна;ядерне;ядерні;نووي;नाभिकीय;핵;核;核能
d.uranium|uranium;uraan;uraani;uran;urán;urani;urāns;uranas;uranio;urânio;uranyum;ουράνιο;уран;اليورانيوم;यूरेनियम;우라늄;ウラン;铀
d.oil|oil;petroleum;petrochemical;aceite;huile;olje;нефтепереработка;neft;нефть;татнефть;нефтяная;нефтяной;زيت;石油;petrol;petrokimya;petróleo;petrolero
d.steel|steel;metal;steelworks;metallurgical;metallurgy;металлургический;сталь;çelik;metalurji;acero;metalúrgico;metalúrgica;siderúrgico;钢铁;鋼鐵;金属;冶金
d.diamond|diamond;diamonds;brylant;brylanty;deimantai;deimantas;diamant;diamantar;diamante;diamanten;diamanter;diamantes;diamants;diament;diamenty;elmas;elmaslar;gyémánt;gyémántok;teemandid;teemant;timantteja;timantti;pırlanta;pırlantalar;алмаз;алмазы;алмази;бриллиант;бриллианты;діамант;діаманти;الماس;ألماس;डायमंड;हीरे;हीरा;다이아;다이아몬드;ダイヤ;ダイヤモンド;金刚石;金剛石;钻石;鑽石
d.jewelry|jewelry;jewellery;bijoux;biżuteria;ehted;ékszerek;gioielli;jóias;joyas;joyería;juwelen;korut;mücevher;papuošalai;schmuck;sieraden;smycke;smykker;šperky;takı;κοσμήματα;украшения;ювелирные изделия;прикраси;ювелірні вироби;مجوهرات;आभूषण;보석류;주얼리;宝飾品;ジュエリー;首饰;珠宝
d.mining|mining;mines;bergbau;горнодобывающая;madencilik;maden;minería;minera;矿业;礦業
d.factory|factory;factories;фабрика;fabrika;rasteniye;растение;usine;werk;werke;zavod;závod;завод;fabriek;fabrik;fabrique;fabbriche;fabbrica;工厂;厂;厂家;厂子;plant
d.lab|lab;laboratory;laboratories;labs;labor;laboratoire;laboratoires;laboratoria;laboratorien;laboratorier;laboratorija;laboratorijos;laboratorio;laboratório;laboratorios;laboratórios;laboratoriot;laboratorium;laboratórium;laboratóriumok;laboratuvar;laboratuvarlar;labore;laborid;лаборатории;лаборатория;лабораторії;лабораторія;المختبر;المختبرات;معمل;معامل;प्रयोगशाला;प्रयोगशालाएं;실험실;实验室;実験室;研究室
d.invfund|invfund;investment fund;fondo de inversión;investmentfonds;fondo di investimento;fundo de investimento;инвестиционный фонд;инвестиционный фондов;инвестиционных фондов;инвестиционных фонд;investitsionnyy fond;investycyjny fundusz;investicinis fondas;investicijų fondas;investicijų fondų;investicinių fondų;investicinių fondas;fi;mutual fund
d.academy|academy;academie;akademie;akademija;akademiia;akademiya;akademi;akadēmija;akadēmijas;akadēmijā;akadēmijai;akadēmijām;akademii;академия;академии;академиии;академиию
d.adviser|adviser;advisor;advisers;advisors;советник;советники;консультант;консультанты;радник;радники;консультанти
d.eng|eng;engineering;инженерия;инжиниринг;иинжиниринг;иинженерно;инжинириум;ingenierie;ingegneri;ingeniérie;ingeniería;inženýrství;inženiring;inzhiniring;engineers;инженерный;工学;エンジニアリング
d.scientific|scientific;science;sciences;science and technology;научный;научная;научные;научных;научного;научной;научно-исследовательский;научное
d.health|health;healthcare;здравоохранения;здравоохранение;охорона здоров'я;здоров'я
d.pharmacy|pharmacy;фармацевтический;apotheke;фармацевтическая;фармацевтические;фармация;аптека;фармацевтичний;фармацевтична;фармацевтичні;фармація
d.machine|machine;machines;machining;machinery;машиностроение;машиностроительный;машиностроительная;машиностроительные;машиностроительных;машиностроительного;машиностроительной;машиностроения
d.investment|investment;investmet;invest;investments;инвестиции;инвестиционный;инвестиционная;инвестиционные;инвестиционных;иинвестиционный;инвестиционной;інвестиционный;инвестиционного;investicni;investitsiy;investimenti;investimento;investeringen;investimentos;inversión;inversiones;investissement;investitorii;투자;投資;השקעה;investasi;investice;investicija;invesment;invesmenti
d.casino|casino;cazinou;kasino;kasíno;kasiino;kaszinó;kasyno;kazino;казино
d.leasing|leasing;lease;лизинг;лизинговая;лизинговые
d.education|education;educational;образования;лаборатория;образовательное;образовательная;общеобразовательное
d.islamic|islamic;исламский;исламская;исламские;исламских;исламского;исламской;islamitische;islamique;islamske;islamiya;islamiyah;islamskiej;islámských;islamských;islamiske;islam;islami;islamo;islâmico
d.reinsurance|reinsurance;re-assurance;re;reinsurer;reinsurance company;réassurance;reaseguro;riassicurazione;resseguro;rückversicherung;перестрахование;재보험
d.research|research;recherche;исследование;исследовательский;изучение;forschung
d.resources|resources;resource;ressource;ressources;recurso;recursos;ресурсы;ресурс;ресурсов;ресурси;ресурсів
d.shipping|shipping;shipping company;shipping line;shipping lines;schiffahrt;судоходство;nakli̇ye;shpg;шиппинг;судоходная;судоходные;судоходных;судоходного;судоходной;судоходства;судноплавство;судноплавная;судноплавные;судноплавных;судноплавного;судноплавной;судноплавства
d.agriculture|agriculture;agricultural;agricola;agricole;agricoltura;agricultura;agrikultura;агрикультура;agrícola;сельское хозяйство;сельскохозяйственный;сільське господарство;сільськогосподарський;сельскохозяйственных;сельскохозяйственного;сельскохозяйственная
d.shipbuilding|shipbuilding;shipyard;shipyards;судостроение;судостроительный;судостроительная;судостроительные;судостроительных;судостроительного;судостроительной
d.production|production;productions;proizvodstvennoe;производственное;производственно
d.construction|construction;строительство;construtora;construcoes;construções;construcao;construção;строительный;строительное;строительства;строительная;inşaat;construcción;constructora;建设;建設;建筑;建築
d.building|building;buildings;edificio;edificios;bâtiment;bâtiments;gebäude;gebaude;zgrada;zgrade;здание;здания;건물;建筑物;建築物;yapı
d.consulting|consulting;консалтинг;konsulting;consultancy;consultants;constultants;консалтинговая;consult;konsult;consulenza;conseils;beratung;コンサルティング;danışmanlık;danışman;consultoría;consultora;asesoría;咨询;諮詢;顾问;顧問
d.design|design;designer;designers;designing;diseño;diseñador;dizayn;progettazione;デザイン;проектирование;проектировщик;проектировщики;проектировщица;проектировщицы;проектировщиц;tasarım;tasarımcı;设计;設計;设计师;設計師
d.hotel|hotel;hotell;hôtel;albergo;otel;отель;호텔;ホテル;酒店
d.restaurant|restaurant;restoran;restaurante;restauranteza;restauracja;restaurace;饭店;飯店
d.wine|wine;şarap;viini;vin;vinho;vino;wein;wijn;wino;κρασί;вино;와인;ワイン;葡萄酒;خمر;نبيذ
d.revolutionary|revolutionary;revolutsioonilise;revolutsionny;rewolucji;révolution;revolucio;revolution;revolučných;revolučních;revoliucijos;revolucionarne;revolucionāro;rivoluzionarie;revolutionaire;революционный;революционная;революционные;революционных
d.theater|theater;theatre;divadlo;teater;teatteri;théâtre;teatro;teatr;tiyatro;θέατρο;театр;театър;थिएटर;नाट्यशाला;रंगमंच;극장;مسرح;剧院;劇場
d.professional|professional;professionel;professionalnyi;профессионального;профессионольного;профессиональоного;профессонального;профессиональная;профессиональное;профессионально;профессиональных
d.operations|operations;operation;operating;операциях;операции;operaciones;operações;opérations;operativos;operativa;operazioni;operasional;operativní;operationeel;operasyonel;operacyjne;オペレーション;运营
d.mechanical|mechanical;механический;механическая;механические;механического;механической;механических;механика;mechanický;mecanique;mécanique;mekhanicheskiy;mecánica
d.transport|transport;transportation;transporte;transportes;trasporto;transpor;vervoer;транспорт;транспортный;транспортная;транспортные;транспортировке;транспортировок;транспортного;ulaşım;taşımacılık;nakliye;运输;運輸;交通;运输公司
d.financial|financial;finance;finances;finans;финансирование;финансирования;финансовый;финансовая;финансовые;финансовых;финансового;финансовой;finansal;mali;financiero;financiera;finanzas;金融;财务;財務;财政;財政
d.comms|comms;communications;communication;kommunikation;коммюникации;коммуникация;коммуникации;коммуникаций;связи;связь;iletişim;haberleşme;comunicación;comunicaciones;通信;通讯;通訊;传播;傳播
d.information|information;info;informatics;informatyka;informatica;informatyki;информация;информациями;информацией;информационное;информационные;информационных;bilgi;enformasyon;información;informática;信息;資訊;情报;情報
d.electronic|electronic;electronics;electronical;elektronisch;elektronische;électronique;elettronico;elettronica;electrónico;electrónica;elektronisk;електронний;електронна;електронски;электронный;электронная;электронные;электронных;электроника;электроники;电子;電子;電子の;전자;전자의;elektronik;elektronikçi
d.electric|electric;electrical;electrically;electricity;электрический;электрическая;электрические;электрических;электрического;электрической;elektrik;elektrikli;eléctrico;eléctrica;electricidad;电气;電氣;电力;電力
d.energy|energy;energies;energie;energia;energía;énergie;énergies;energias;energieën;energi;energier;energií;energije;energija;enerji;энергия;энергии;енергія;енергії;енергија;енергије;能源;能量;エネルギー;에너지
d.police|police;police force;constabulary;póilíní;policia;policía;policie;policija;policja;poliisi;polis;polisi;polisie;politi;politie;poliție;politsei;polizei;αστυνομία;полі́ція;полиция;경찰;पुलिस;شرطة;পুলিশ;ตำรวจ;警察
d.power|power;powers;энергия;энергетика;энергетический;энергетическая;енергія;енергетика;енергетичний;енергетична;güç;enerji;potencia;poder;电力;電力;动力;動力
d.chemical|chemical;chemicals;химический;химическая;химические;химических;химического;химической;kimya;kimyasal;kimyevi;químico;química;化学;化學;化工
d.museum|museum;museums;музей;музея;музеях;музеям;музеями;museu;museos;musée;musei;muzej;muzeum;muzeji;müze;müzesi;museo;博物馆;博物館
d.security|security;seguridad;securities;sécurité;güvenlik;безопасности;emniyet;securidad;安全;保安;安保
d.logistics|logistics;logistic;логистика;логистики;логистическая;логистической;логистических;логистическому;логистикс;lojistik;logística;物流;后勤;後勤
d.marketing|marketing;маркетинг;маркетинговый;маркетинговая;маркетинговые;маркетинговых;marketingu;markedsføring;marketingová;marketingové;marketingových;marketingo;marketinga;pazarlama;mercadeo;mercadotecnia;营销;營銷;市场营销;市場營銷
d.bank|bank;banking;investment bank;investment banking;commercial bank;trade bank;merchant bank;clearing bank;savings and loan;savings bank;savings and loan association;handelsbank;kreditanstalt;handelsbanken;банка;banka;банк;инвестиционный банк;коммерческий банк;муниципально-коммерческий банк;банківська;банківська установа;τράπεζα;banque;banca;banco;bankası;banki;銀行;बैंक;은행;مصرف;bankacılık;银行
d.motor|motor;motors;motoren;motoru;motorları;motorlar;motorlu;мотор;моторы;моторный;моторная;моторные;发动机;發動機
d.offshore|offshore;ofshor;оффшор;оффшорный;оффшорная;оффшорные;оффшорной;оффшорного;offshores;オフショア
d.distrib|distrib;distributors;distributor;distribution;distribuidora;дистрибьютор;дистрибуция;дистрибутора;дистрибуции
d.budget|budget;budgetary;бюджет;бюджетный;бюджетная;бюджетные;бюджетное;бюджетного;бюджетной;бюджетний;бюджетна;бюджетні;бюджетної;бюджетних
d.stockexch|stockexch;stock exchange;stock market;securities exchange;bourse;börse;bolsa de valores;borsa valori;bursă de valori;bursa efek;effectenbeurs;beurs;aandelebeurs;aktiemarknad;giełda papierów wartościowych;giełda;pörssi;χρηματιστήριο;фондовый рынок;фондовая биржа;शेयर बाज़ार;证券交易所;証券取引所;سوق الأوراق المالية;증권거래소
d.united|united;unita;uniti;unidas;unifié;unificato;unificata;unificati;unificadas;объединенный;объединенная;объединенные;объединенных;об'єднаний;об'єднана;об'єднані
d.exchange|exchange;exchanges;биржа;биржи;биржевой;биржевое
d.tactical|tactical;tactics;taktik;taktische;taktički;тактический;тактическая;тактические;тактических;тактического;тактической;тактична;тактичні;тактичного;тактичной
d.manufacturing|manufacturing;manufakturynh;manufacturies;mfg.;производство;production;производственный;производственная
d.medical|medical;medicine;медичний;медична;медичні;медичних;медицинский;медицинская;медицинские;медицинского;медицинской;tıbbi;tıp;sağlık;médico;médica;medicina;医疗;醫療;医学;醫學
d.hospital|hospital;hospitals;госпиталь;госпиталя;госпиталях;госпиталям;госпиталями;госпитале;больница;больницы;больницах;больницам;hastane;hastanesi;医院;醫院
d.cartel|cartel;cartels;dto;drug trafficking organization;kartell;cartello;cartéis;cárteles;cartelli;картель;картели;картелі;كارتل;卡特尔;カルテル;카르텔;kartel;kartele;karteller;karteli;kartellit;karteliai;kartellid;kartellek
d.social|social;социальный;социальная;социальные;социального;социальной;социальных;socialnyy;socjalny;socjalna;socjalne;socjalnych;sosyal
d.media|media;medios;médias;médios;medien;massmedia;massmedier;tiedotusvälineet;meedia;žiniasklaida;média;środki masowego przekazu;mediji;medya;медиа;медіа;змі;сми;وسائل الإعلام;媒体;メディア;미디어;媒體;传媒;傳媒
d.school|school;école;escola;escuela;schule;scuola;skola;szkoła;šola;школа;okul;colegio;学校;學校
d.crypto|crypto;cryptocurrency;cryptocurrencies;cripto;criptomoeda;criptomoedas;criptomoneda;criptomonedas;crypto-monnaies;cryptomonnaies;cryptomonnaie;cryptovaluta's;cryptovaluta;kripto;kripto para birimi;kripto para birimleri;kriptovaliuta;kriptovaliutos;kriptovaluta;kriptovaluták;krüpto;krüptovaluuta;krüptovaluutad;krypto;kryptovaluta;kryptovalutaer;kryptovalutor;kryptovaluutat;kryptovaluutta;kryptowährung;kryptowährungen;kryptowaluta;kryptowaluty;крипто;криптовалюта;криптовалюти;криптовалюты;العملات المشفرة;العملة المشفرة;क्रिप्टो;क्रिप्टोकरेंसी;암호화폐;加密货币;暗号資産;クリプト
d.tpb|tpb;corporația de rachete balistice tactice;društvo za taktičke projektile;tactical missile company;tactical missiles company;tactical missile corporation;tactical missiles corporation;takticheskoe raketnoe vooruzhenie;тактическое ракетное вооружение;тактичне ракетне озброєння
d.npp|npp;research and production association;нпп;research and production enterprise;research and production corporation;research & production corporation;research & production;research and production;research and production company;research & production association;naukovo-vyrobnyche pidpryiemstvo;nauchno-proizvodstvennoe predpriyatie;engineering and construction;kutató- és termelővállalat;întreprinderea de cercetare și producție;corporația de cercetare și producție;scientific and production enterprise;scientific production enterprise;spe;scientific and production;научно-производственное предприятие;научно-производственное;науково-виробниче підприємство;науково-виробниче
d.snco|snco;settlement non-banking credit institution;settlement non-banking credit organization;некредитная организация по расчетам;некредитна організація з розрахунків;некредитна організація по розрахунках
d.nbco|nbco;non-bank credit organization;non-banking credit organization;non-bank credit institution;non-banking credit institution;nco;некредитная организация;некредитна організація
d.alqaeda|alqaeda;al-qaeda;qaeda;al-qa'ida;qa'ida;al qaida;al-kaida;القاعدة;qa'ida of jihad organization;al-qa'ida organization;al-qaida organization;al qaida/islamic army;al qa’ida/islamic army;al-qa'ida/islamic army;al-kaida/islamic army
d.hezbollah|hezbollah;hizbollah;hezballah;hizballah;hizbullah;حزب الله;حزب‌الله;حزب اللّه
d.irgc|irgc;islamic revolutionary guard corps;islamic revolutionary guards corps;iranian islamic revolutionary guard corps;army of the guardians of the islamic revolution;sepah-e pasdaran-e enqelab-e eslami;pasdaran;corps des gardiens de la révolution islamique;پاسداران;سپاه پاسداران انقلاب اسلامی
d.pla|pla;pla china;people's liberation army;people’s liberation army;peoples liberation army;chinese people's liberation army;china people's liberation army;chinese pla;中国人民解放军;中国人民解放軍
d.ccp|ccp;chinese communist party;中国共产党;communist party of china
d.cia|cia;central intelligence agency;цру;центральное разведывательное управление
p.jr|jr;junior;mladší
p.sr|sr;snr;senior
p.esq|esq;esquire
p.dr|dr;doctor;doktor;doktorin
p.prof|prof;professor
p.md|md;doctor of medicine
p.dds|dds;doctor of dental surgery
p.dvm|dvm;doctor of veterinary medicine
p.phd|phd;doctor of philosophy
p.cpa|cpa;certified public accountant
p.cfa|cfa;chartered financial analyst
p.cma|cma;certified management accountant
p.csa|csa;certified senior advisor;certified senior associate
p.bin|bin;ben;ibn;ibn al;ibn ul;בן;בר;بن;ابن;ابن ال
p.bint|bint;bint al;ult;mint;bat;בת;بنت;بنت ال
p.ould|ould;wuld;wald;ولد
p.abu|abu;abu al;أبو
p.abul|abul;abu al;abu-l;أبو ال
p.abdul|abdul;abd al;abd-al;عبد ال
p.umm|umm;umm al;ummul
p.von|von;von und zu;von der
p.van|van;van und zu;van der;van de
p.saint|saint;san;santa;santo;são;st;st.;ste
p.haji|haji;hajji;hajj;el haj;al hajj;حاج;حاجي
p.sheikh|sheikh;shaikh;shaykh;شيخ;شيخة
n.bob|bob;robert
n.rob|rob;robert
n.robbie|robbie;robert
n.dick|dick;richard
n.rick|rick;richard
n.will|will;william
n.bill|bill;william
n.tim|tim;timothy
n.ted|ted;edward
n.ted2|ted2;ted;theodore
n.theo|theo;theodore
n.doug|doug;douglas
n.drew|drew;andrew
n.sam|sam;samuel
n.sama|sama;sam;samantha
n.alex|alex;alexander
n.alexa|alexa;alex;alexandra
n.ray|ray;raymond
n.ken|ken;kenneth
n.kenny|kenny;kenneth
n.ben|ben;benjamin
n.bend|bend;ben;benedict
n.greg|greg;gregory
n.larry|larry;lawrence
n.ron|ron;ronald
n.ed|ed;edward
n.tony|tony;anthony
n.josh|josh;joshua
n.andy|andy;andrew
n.beccy|beccy;rebecca
n.chris|chris;christopher
n.chris2|chris2;chris;christoph
n.chuck|chuck;charles
n.dan|dan;daniel
n.danny|danny;daniel
n.dave|dave;david
n.debbie|debbie;deborah
n.ellie|ellie;eleanor
n.fred|fred;frederick
n.jess|jess;jessica
n.jack|jack;john
n.jim|jim;james
n.jon|jon;jonathan
n.liz|liz;elizabeth
n.maggie|maggie;margaret
n.matt|matt;mathew;matthew
n.max|max;maximilian
n.mike|mike;michael
n.nick|nick;nicholas
n.paddy|paddy;patrick
n.pete|pete;peter
n.sammy|sammy;samuel
n.steve|steve;stephen;steven
n.sue|sue;susan
n.tom|tom;thomas
n.wes|wes;wesley
f.khuylo|khuylo;putin;poetin;poutine;putinas;putins;putyin;pútín;путин;путін;пуцін;putyín;პუტინი;պուտին;پوتن;פוטין;بوتين;プーチン;普京;普丁;푸틴;ปูติน;पुतिन;πούτιν;putinová;putina;poutina;pútina;プーチナ;普京娜
f.qdfi|qdfi;gaddafi;ghaddafi;elkaddafi;qaddafi;kaddafi;el gadafi;al-kaddafi;القذافي;каддафі;каддафи;ал-қазофӣ;əl-qəzzafi;gheddafi;al-qadhafi;ghathafi;kadaffi;khadafy;qadhdhafi`;

/** What stands before a name and is no part of it. */
export const NAME_PREFIXES = `
mr
mister
mrs
misses
missis
missus
mistress
miss
ms
mx
mixter
madam
madame
mme
mmme
monsieur
fräulein
frau
fr
senor
senorita
herr
hr
dr
doctor
prof
prof. dr
professor dr
professor
associate professor
dott
dottore
dott.ssa
dottor
dott.sr
dott.sra
president
präsident
ambassador
amb
field marshal
admiral
general
lieutenant general
lieutenant colonel
brigadier
colonel
commodore
captain
capt.
rear-admiral
rear admiral
private
pvt.
chair
chairman
chairwoman
ex-chair
ex-chairman
ex-chairwoman
director
ex-director
managing director
ex-managing director
company secretary
ex-company secretary
emperor
empress
queen
the prince
the princess
the princess royal
grand duke
grand duchess
his majesty
her majesty
his excellency
her excellency
his royal higness
her royal higness
hrh
his higness
her higness
lord
lady
laird
dame
baroness
baronet
baronetess
count
countess
duchess
marchioness
marquess
seigneur
sr
sir
the reverend
reverend
the
honourable
honorable
hon
his honour
her honour
his honor
her honor
the honourable
the honorable
the hon
the honble
the honourable lady
the honorable lady
right honourable
right honorable
the right honourable
the right honorable
rt hon
rt. hon.
the most honourable
the most honorable
the most hon
the most hon.
the most honble
the much honoured
the much honored
the much hon
the much hon.
the most noble
his grace
her grace
the worshipful
worshipful
excellency
le
la
mv
m/v`;

/** Two characters each that are taken for one another. */
export const SIMILAR_PAIRS = `
0o
1i
1l
g9
q9
b6
5s
ei
ou
ij
iy
ck
nh`;
