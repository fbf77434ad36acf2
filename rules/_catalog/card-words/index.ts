/**
 * How the world writes on payment card fields: in names and ids, and in words for people. Latin phrases are written as
 * they stand after normalising (lower case, no accents, ø→o, ł→l, ı→i, ß→ss); a space may be there or not.
 * `within` is found anywhere in a text, `whole` only as whole words, because it is short enough to occur by chance.
 */
export interface Phrases {
  within: readonly string[];
  whole: readonly string[];
}

/** Phrases as they are easiest to read and extend: one text, parted by commas. */
function list(phrases: string): string[] {
  return phrases.trim().split(/\s*,\s*/);
}

export type CardWord = 'number' | 'expiry' | 'security-code' | 'holder' | 'type';

export const CARD_WORDS: Record<CardWord, Phrases> = {
  number: {
    within: list(`
      card number, card num, credit number, credit card no, debit card no, cc number, cc num,
      cardnbr, number of card, number on card, pan number, primary account number, card pan,
      kartennummer, karten nr, kartennr, kaartnummer, kaart nr, kort nummer, kort nr,
      kortets nummer, kortnumer, kortin numero, kortti numero, kaardi number,
      korteles numeri, kartes numur, numero de carte, numero de la carte, numero carte,
      numero cb, numero de cb, n de carte, no de carte, numero de tarjeta,
      numero de la tarjeta, numero de su tarjeta, numero tarjeta, no de tarjeta,
      n de tarjeta, num tarjeta, numero carta, numero di carta, numero della carta,
      numero della tua carta, n carta, numero do cartao, numero de cartao, numero cartao,
      num cartao, n do cartao, no do cartao, numar card, numarul card, numar de card,
      nr card, numero targeta, numero de targeta, numer karty, numer twojej karty, nr karty,
      cislo karty, cislo platebni karty, cislo platobnej karty, cislo kreditni karty,
      cislo kreditnej karty, kartyaszam, kartya szam, kartya sorszam, broj kartice,
      broj kreditne kartice, broj platne kartice, stevilka kartice,
      stevilka kreditne kartice, stevilka placilne kartice, kart numara, kart no,
      numri i kartes, nomor kartu, no kartu, nombor kad, no kad kredit, so the tin dung,
      ma so the, номер карт, номер банковской карт, номер кредитной карт, номер вашей карт,
      номер на карт, номер на кредитна, број картице, број на картичка, αριθμος καρτας,
      αριθμος της καρτας, αριθμος πιστωτικης, αρ καρτας, מספר כרטיס, מספר הכרטיס, מספר אשראי,
      رقم البطاقة, رقم بطاقة, رقم بطاقتك, رقم الكارت, شماره کارت, หมายเลขบัตร, เลขบัตร,
      เลขที่บัตร, कार्ड नंबर, カード番号, カードナンバー, カードNo, カードのNo, カードの番号, クレジット番号, カード会員番号, 카드번호,
      카드의번호, 卡号, 卡號, 信用卡号码, 信用卡號碼, 卡片號碼, 卡片号码
    `),
    whole: list(`
      card no, card nr, cardno, cc no, cc nr, ccno, ccnr, cnum, cardnum, cc n, ccn, pan,
      so the, カードno
    `),
  },
  expiry: {
    within: list(`
      expir, exp date, expdate, exp month, exp year, card exp, cc exp, exp mm, exp yy, exp m,
      exp y, valid thru, valid through, valid until, valid to, valid till, good thru,
      ablauf, gultig bis, gueltig, gultigkeit, verfallsdatum, verfalldatum,
      vervaldatum, vervalmaand, vervaljaar, verloopdatum, geldig tot, houdbaar tot, utgangs,
      gar ut, giltig till, giltigt till, giltigt t o m, giltighet, utlops, udlobs, gyldig til, gyldighed, voimassa,
      erapaiva, vanhenemis, kehtiv, galioj, deriga lidz, deriguma, validite, valable jusqu, echeance,
      caducidad, caduca, vencimiento, vence, vigencia, valida hasta, scadenza, valida fino,
      validade, vencimento, valido ate, expirare, valabil, waznosc, wazna do, wygasniecia,
      platnost, plati do, konec platnosti, ervenyes, lejarat, istek, vrijedi do, vazi do,
      rok trajanja, rok vazenja, datum poteka, veljavn, skadenc, son kullan, gecerlilik,
      son kullanim, masa berlaku, berlaku hingga, kedaluwarsa, tamat tempoh, ngay het han,
      het han, срок действия, годен до, действует до, действительна до, истекает, термін дії,
      дійсна до, срок на валидност, валидна до, валидност, важи до, датум истека, важност,
      ληξη, ληξης, ισχυει, תוקף, انتهاء, صلاحيه, صلاحية, انقضا, วันหมดอายุ, หมดอายุ, समाप्ति,
      有効期限, 有効期間, 使用期限, 期限月, 期限年, 有効月, 有効年, 유효기간, 유효기한, 만료, 有效期, 有效日期, 到期, 有效月, 有效年
    `),
    whole: list(`
      exp, mm yy, mm yyyy, mmyy, mm aa, mm jj, mm aaaa, mm jjjj, mm rr, mm gg, mm åå, mm aar,
      kk vv, hh ee, mm ll, aa yy, ay yil, мм гг, μμ εε, mes ano, mese anno, month year,
      monat jahr, mois annee, 月 年, 月年, mm 年
    `),
  },
  'security-code': {
    within: list(`
      security cd, sec cd, 3 digit, 3 or 4 digit, three digit, code on back,
      code on the back, verification no, security code, security number, securitycode, secure code, sec code, cc security,
      card security, card code, card verification, verification number, verification value,
      card validation, signature panel code, cvv, cvc, ccv, cvn, csc code, csc number,
      cc cid, cc csc, sicherheitscode, sicherheitsnummer, sicherheitsnr, prufnummer,
      prufziffer, pruefnummer, pruefziffer, kartenprufcode, beveiligingscode,
      veiligheidscode, controlecode, sakerhetskod, sikkerhedskode, sikkerhetskode,
      kontrolcif, kontrollsif, turvakoodi, turvaluku, turvanumero, tarkistusnumero,
      varmistusnumero, turvakood, saugos kod, drosibas kod, code de securite, code securite,
      cryptogramme, code de verification, codigo de seguridad, codigo seguridad,
      codigo de verificacion de la tarjeta, codice di sicurezza, codice sicurezza,
      codice di verifica, codigo de seguranca, codigo seguranca, cod de securitate,
      cod securitate, codi de seguretat, kod zabezpiecz, kod bezpieczenstwa,
      bezpecnostni kod, bezpecnostny kod, kontrolni kod, kontrolny kod, overovaci kod karty,
      biztonsagi kod, ellenorzo kod, sigurnosni kod, sigurnosni broj, bezbednosni kod,
      varnostna koda, varnostna stevilka, guvenlik kodu, guvenlik numarasi, guvenlik no,
      kode keamanan, kod keselamatan, ma bao mat, код безопасности, защитный код,
      проверочный код карт, код безпеки, код за сигурност, безбедносни код,
      κωδικος ασφαλειας, קוד אבטחה, ספרות בגב, رمز الامان, رمز الأمان, كود الامان,
      رقم الامان, رمز التحقق من البطاقه, รหัสความปลอดภัย, सुरक्षा कोड, セキュリティコード, セキュリティーコード,
      セキュリティ番号, カード確認番号, カード裏面, 署名欄, 券面の3桁, 裏面の数字, 裏面3桁, 裏面の3桁, 보안코드, 보안번호, 카드확인번호, 카드인증번호,
      安全码, 安全碼, 安全代码, 安全代碼, 末三碼, 后三码, 卡背, 背面三碼, 信用卡验证码, 信用卡驗證碼, 檢查碼
    `),
    whole: list(`
      csc, csc2, cv2, cvd, cid, c v v, c v c, verification code, prufcode, ccpz
    `),
  },
  holder: {
    within: list(`
      card holder, cardholder, name on card, name on the card, name on your card,
      name on credit card, name on debit card, name as it appears, appears on card,
      appears on the card, shown on card, shown on the card, on front of card, card owner,
      cc owner, cc holder, cc name, ccname, card name, card user name, cc uname, holder name,
      holders name, account holder name, name card, cc first, cc last, card first, card last,
      cc full name, credit card name, owner name, karteninhaber, kreditkarteninhaber,
      name auf der karte, ccinhaber, kaarthouder, naam op kaart, naam op de kaart,
      naam op je kaart, kortinnehav, kortholder, kortindehaver, kortinnehaver, namn pa kort,
      navn pa kort, kortinhaltija, kortin haltija, nimi kortissa, kortissa oleva,
      kaardi omanik, nimi kaardil, korteles savinink, kartes ipasniek, vards uz kartes,
      titulaire, nom sur la carte, nom figurant, nom du porteur, nom du detenteur,
      porteur de la carte, titular, nombre en la tarjeta, nombre en tarjeta,
      nombre que aparece, nombre de la tarjeta, nombre del tarjeta, intestatario, titolare,
      nome sulla carta, nome riportato, nome no cartao, nome impresso, nome como,
      numele de pe card, nume pe card, nume detinator, detinator, posesor card, titulara,
      posiadacz, wlasciciel karty, nazwisko na karcie, imie na karcie, drzitel,
      majitel karty, jmeno na karte, meno na karte, kartyabirtokos, kartya birtokos,
      kartyatulajdonos, kartyan szereplo, kartyan lathato, vlasnik kartice, vlasnika kartice, nositelj kartice, korisnik kartice,
      ime na kartici, imetnik, nosilac kartice, kart sahib, kart uzerinde, kartin uzerinde,
      kart uzerindeki, nama pada kartu, nama di kartu, nama pemegang, pemegang kartu,
      pemegang kad, chu the, ten tren the, имя владельца, владелец карты, держатель,
      имя держателя, имя на карт, фамилия на карт, власник карт, імя на карт, утримувач,
      картодържател, притежател, име на картата, власник картице, име на картици, κατοχος,
      κατοχου, ονομα στην καρτα, ονοματεπωνυμο στην καρτα, שם בעל, שם על הכרטיס, בעל הכרטיס,
      حامل البطاق, اسم حامل, الاسم على البطاق, صاحب البطاق, ชื่อบนบัตร, ชื่อผู้ถือบัตร,
      ผู้ถือบัตร, कार्डधारक, カード名義, 名義人, カードの名義, カード名義人, ご名義, 口座名義人カード, カード所有者, カード記載,
      カード上の名前, カードのお名前, 카드소유자, 카드명의, 소유자명, 持卡人, 卡片持有人, 卡上姓名
    `),
    whole: list(`
      owner, holder, holdername, inhaber, porteur, 名義, cardname
    `),
  },
  type: {
    within: list(`
      card type, cc type, card brand, card issuer, credit type, type of card, card scheme,
      card company, kartentyp, kartenart, kreditkartenart, type de carte, type carte,
      tipo de tarjeta, tipo tarjeta, tipo di carta, tipo carta, tipo de cartao, tipo cartao,
      bandeira, kaarttype, kaart type, soort kaart, korttyp, korttype, kortin tyyppi,
      typ karty, rodzaj karty, druh karty, kartya tipus, kartyatipus, tip card, tipul card,
      tip kartice, vrsta kartice, kart tipi, kart turu, jenis kartu, jenis kad, loai the,
      тип карт, вид карт, τυπος καρτας, סוג כרטיס, نوع البطاق, ประเภทบัตร, カード種類, カードの種類,
      カード種別, カード会社, カードブランド, カード名称, 国際ブランド, 카드종류, 카드사, 카드유형, 카드선택, 卡类型, 卡片類型, 信用卡类型, 信用卡種類,
      卡種
    `),
    whole: [],
  },
};

/** Words that say "this is about a payment card" without saying which part of it. */
export const PAYMENT_CARD: Phrases = {
  within: list(`
      credit, debit card, debitcard, payment card, bank card, bankcard, new card, visa,
      mastercard, amex, american express, maestro, kreditkart, debitkort, creditcard,
      creditkaart, kreditkort, luottokort, pankkikort, maksukort, carte bancaire,
      carte bleue, carte de paiement, tarjeta de, cartao de, carta di credito, platnicz,
      platebni, platobn, bankkarty, bankovn, platna kartic, kredi kart, banka kart,
      kartu kredit, kad kredit, the tin dung, банковск, кредитн, платежн, πιστωτικ, χρεωστικ,
      אשראי, ائتمان, بطاقة بنك, บัตรเครดิต, クレジット, デビット, クレカ, 신용카드, 체크카드, 信用卡, 银行卡, 銀行卡, 储蓄卡
    `),
  whole: list(`
      cc, ccard, paymentcard, mada, jcb
    `),
};

/** Words of other cards and numbers that look like a payment card's: gift, loyalty, member; parcel, tax, bank account. */
export const OTHER_THINGS: Phrases = {
  within: list(`
      gift, voucher, coupon, promo, givex, store credit, gutschein, geschenk, wertkarte,
      guthabenkarte, cadeau, tarjeta regalo, tarjeta de regalo, carta regalo, buono regalo,
      cartao presente, vale presente, presentkort, gavekort, lahjakort, podarunk,
      karta upominkowa, darkov, darcek, ajandek, cupon, poklon, darilna, hediye kart,
      подароч, подарун, подарък, ваучер, купон, δωροκαρτ, هديه, هدية, قسيمه, ギフト, 商品券, クーポン,
      図書カード, プリペイドカード番号, 기프트, 상품권, 쿠폰, 礼品卡, 禮品卡, 优惠, 優惠, loyalty, loyal, membership,
      member card, member number, member no, member id, members card, reward, club card,
      clubcard, bonus, vip card, advantage card, benefit card, fidel, fedelta, vorteil,
      kundenkart, kundennummer, price pass, pricepass, payback, frequent fl, miles,
      klantenkaart, klubbkort, kundkort, kundekort, medlem, kanta asiakas, asiakaskort,
      asiakasnumero, plussa, stalego klienta, karta klienta, karta zakaznik, vernostn,
      zakaznicka kart, torzsvasarlo, husegkartya, klubkartya, puntos, sadakat, лояльност,
      бонусн, дисконт, клубн, карта клиента, library, bibliothek, student, employee, ポイント,
      会員番号, 会員証, 会員カード, メンバーズ, メンバーカード, 診察券, 利用者, 図書, 貸出, 학생, 멤버, 포인트, 会员卡, 會員卡, 会员号, 積分,
      packstation, postnummer, postfiliale, parcel, tracking, shipment, phone, telefon,
      mobile number, handy, vat number, vat no, vat id, tax, steuer, ust id, siret,
      partita iva, codice fiscale, fiscal, passport, reisepass, identity, id card number,
      id number, national id, identification number, driver, licence, license,
      social security, insurance, henkilotunnus, personnummer, fodselsnummer, ausweis, 電話,
      携帯, 郵便番号, 注文番号, 免許, 保険証, マイナンバー, 身分证, 身份證, iban, account number, account no,
      kontonummer, kontonr, bank account, routing, sort code, bankleitzahl, numero de cuenta,
      numero de compte, order number, order no, order id, ordernumber, bestellnummer,
      numero de commande, numero de pedido, invoice, rechnungsnummer, 口座番号, 口座, 계좌,
      start date, start month, start year, issue date, issue number, issue no, valid from,
      gultig ab, ausstellung, captcha, one time, onetime, sms, birth, geburt, naissance,
      nacimiento, nascita, nascimento, fodelse, fodsel, syntyma, urodzenia, narozen,
      narodenia, szuletes, nastere, rojstva, rodenja, dogum, рождения, народження, γεννησ,
      生年月日, 誕生, 생년월일, 出生, search, suche, recherche, buscar, newsletter, password, zip,
      postal, quantity, 検索
    `),
  whole: list(`
      gc, svc, egc, otp, pin, dob, bday, vat, nip, nif, dni, cpf, cnpj, pesel, ssn, tel,
      sim card, bic, swift, qty, plz, vip, q
    `),
};

/** "Card" in the world's languages, for words that need it beside them ("holder"). */
export const CARD: Phrases = {
  within: list(`
      card, kart, kaart, kort, carte, carta, tarjeta, cartao, targeta, карт, καρτ, כרטיס,
      بطاق, บัตร, カード, 카드, 卡
    `),
  whole: list(`
      cc
    `),
};

/** Secrets that gift, member and bank cards are asked with; a payment card has a security code instead. */
export const PIN: Phrases = {
  within: list(`
      pin code, pin number, pincode, access code, access number, scratch, geheimzahl, 暗証,
      PIN番号, ピン番号, 비밀번호, 密码, 密碼
    `),
  whole: list(`
      pin
    `),
};

/** Names of a security code that mean nothing else; "security code" alone may be a log-in's second factor. */
export const CODE_ALONE: Phrases = {
  within: list(`
      cvv, cvc, ccv, cvn, cryptogramme, prufnummer, pruefnummer, prufziffer
    `),
  whole: list(`
      csc, cv2, cvd
    `),
};

export const MONTH: Phrases = {
  within: list(`
      month, monat, mois, maand, manad, maned, kuukausi, miesiac, mesic, mesiac, honap,
      mjesec, januar, janvier, enero, gennaio, janeiro, месяц, місяць, месец, μηνας, חודש,
      شهر, เดือน, 期限月, 有効月
    `),
  whole: list(`
      mm, m, mes, mese, luna, luni, ay, bulan, thang, mo, mth, kk, мм, kuu, 月, 월
    `),
};

export const YEAR: Phrases = {
  within: list(`
      year, jahr, annee, vuosi, anul, godina, 期限年, 有効年, 西暦
    `),
  whole: list(`
      yy, yyyy, y, ano, any, anno, an, aar, ar, jaar, rok, ev, leto, yil, tahun, nam, yr, jj,
      jjjj, aa, aaaa, rr, rrrr, vv, vvvv, гг, год, рік, година, ετος, שנה, سنه, ปี, 年, 년
    `),
};

/** What a card's number is sometimes called for short; believed only beside another field of the card. */
export const BARE_NUMBER =
  /^(?:number|num|nummer|numero|numer|番号|no|card|cc|credit ?card|debit ?card|credit debit card|kreditkarte|carte|tarjeta|カード)$/;

/** Brands as a select offers them. */
export const BRANDS =
  /visa|master ?card|eurocard|maestro|amex|american express|discover|diners|jcb|troy|mada|unionpay|銀聯|ビザ|マスター|ダイナース|アメックス/;
