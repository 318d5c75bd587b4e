/* SPDX-License-Identifier: MIT */
/* Mentions: spans, context, claims, people; a text and what is found in it. Exercises: test_scan_exercises.c. */
#include "mentions.h"

static void test_free_names(void **state)
{
    (void)state;
    expect("", "");
    expect("Nothing here.", "");
    expect("The CSTO met in Kazakhstan.", "CSTO=csto, Kazakhstan=kazakhstan");
    expect("Kazakhstan", "Kazakhstan=kazakhstan");
    expect("Министр обороны Казахстана прибыл в Республику Беларусь.",
           "Казахстана=kazakhstan, Республику Беларусь=belarus");
    expect("Организация Договора о коллективнай безопасности", ""); /* one letter is another */
    expect("KAZAKHSTAN, kazakhstan", "KAZAKHSTAN=kazakhstan, kazakhstan=kazakhstan");
}

static void test_word_bounds(void **state)
{
    (void)state;
    expect("Kazakhstanis and CSTOs, подОДКБ, ОДКБшный", "");
    expect("(CSTO)/«ОДКБ»_CSTO", "CSTO=csto, ОДКБ=csto, CSTO=csto");
    expect("Kazakhstan's, Kazakhstan’s; l'CSTO", "Kazakhstan=kazakhstan, Kazakhstan=kazakhstan, CSTO=csto");
    expect("CSTO2, 2CSTO", "");
    expect("CSTO\xCC\x81", ""); /* a mark belongs to the letter before it */
    expect("\xF0\x9F\x98\x80"
           "CSTO\xF0\x9F\x98\x80",
           "CSTO=csto");
}

static void test_longest_wins(void **state)
{
    (void)state;
    expect("the Collective Security Treaty Organization and the Collective Security Treaty",
           "Collective Security Treaty Organization=csto, Collective Security Treaty=cst-1992");
    expect("Устав Организации Договора о коллективной безопасности и Договор о коллективной безопасности",
           "Устав Организации Договора о коллективной безопасности=charter-2002, "
           "Договор о коллективной безопасности=cst-1992");
}

static void test_spans_of_odd_spellings(void **state)
{
    (void)state;
    expect("Республика\xC2\xA0Казахстан", "Республика\xC2\xA0Казахстан=kazakhstan");
    expect("Republic of\r\n  Kazakhstan.", "Republic of\r\n  Kazakhstan=kazakhstan");
    expect("Republic of\n\nKazakhstan.", "Kazakhstan=kazakhstan");
    expect("Каза\xC2\xADхстан\xC2\xAD!", "Каза\xC2\xADхстан=kazakhstan");
    expect("\xC4\xB0 ОДКБ", "ОДКБ=csto"); /* İ */
    expect("e\xCC\x81 CSTO", "CSTO=csto");
}

static void test_case_of_abbreviations(void **state)
{
    (void)state;
    expect("csto, Csto, одкб", "");
    expect("CRRF but not crrf", "CRRF=crrf");
}

static void test_context_names_need_an_anchor(void **state)
{
    (void)state;
    expect("The Joint Staff met.", "");
    expect("The Joint Staff met. So said the CSTO.", "Joint Staff=joint-staff, CSTO=csto");
    expect("CSTO news. The Joint Staff met.", "CSTO=csto, Joint Staff=joint-staff");
    expect("Kazakhstan and its Joint Staff.", "Kazakhstan=kazakhstan");
}

/* A text with an anchor, `distance` bytes from the beginning of one name to that of the other. */
static const char *far_text(size_t distance, int anchor_first)
{
    static char text[2 * CSTO_CONTEXT_REACH];
    const char *first = anchor_first ? "CSTO" : "Secretariat", *second = anchor_first ? "Secretariat" : "CSTO";
    memset(text, ' ', sizeof text);
    memset(text + strlen(first) + 1, 'x', distance - strlen(first) - 2);
    memcpy(text, first, strlen(first));
    memcpy(text + distance, second, strlen(second) + 1);
    return text;
}

static void test_reach_of_an_anchor(void **state)
{
    (void)state;
    for (int anchor_first = 0; anchor_first <= 1; anchor_first++) {
        assert_non_null(strstr(mentions(far_text(CSTO_CONTEXT_REACH, anchor_first), 0), "Secretariat=secretariat"));
        assert_null(strstr(mentions(far_text(CSTO_CONTEXT_REACH + 1, anchor_first), 0), "Secretariat"));
    }
}

/* An anchor after a name is sought anew when the one that was found so is far behind. */
static void test_another_anchor_after_a_name(void **state)
{
    (void)state;
    static const char piece[] = "The Joint Staff met. So said the CSTO.";
    static char text[2 * sizeof piece + CSTO_CONTEXT_REACH];
    memset(text, ' ', sizeof text - 1);
    memcpy(text, piece, sizeof piece - 1);
    memcpy(text + sizeof text - sizeof piece, piece, sizeof piece - 1);
    expect(text, "Joint Staff=joint-staff, CSTO=csto, Joint Staff=joint-staff, CSTO=csto");
}

static void test_certainty_reason_and_witness(void **state)
{
    (void)state;
    const char *text = "CSTO. Later the Joint Staff met. The CSTO Secretariat, the Permanent Council of the CSTO.";
    static const struct {
        const char *id;
        csto_certainty certainty;
        csto_reason reason;
        const char *witness;
    } expected[] = {
        {"csto", CSTO_CERTAIN, CSTO_BY_NAME, ""},
        {"joint-staff", CSTO_BY_CONTEXT, CSTO_BY_ANCHOR, "CSTO"},
        {"csto", CSTO_CERTAIN, CSTO_BY_NAME, ""},
        {"secretariat", CSTO_CERTAIN, CSTO_BY_ANCHOR, "CSTO"},
        {"permanent-council", CSTO_CERTAIN, CSTO_BY_ANCHOR, "CSTO"},
        {"csto", CSTO_CERTAIN, CSTO_BY_NAME, ""},
    };
    csto_scan scan;
    csto_scan_start(&scan, text, strlen(text), 0);
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        const csto_mention *mention = csto_scan_next(&scan);
        assert_non_null(mention);
        assert_string_equal(mention->entity->id, expected[i].id);
        assert_int_equal(mention->certainty, expected[i].certainty);
        assert_int_equal(mention->reason, expected[i].reason);
        assert_int_equal(mention->witness_end - mention->witness_begin, strlen(expected[i].witness));
        assert_memory_equal(text + mention->witness_begin, expected[i].witness, strlen(expected[i].witness));
    }
    assert_null(csto_scan_next(&scan));
}

static void test_claims_take_context_names_away(void **state)
{
    (void)state;
    expect("CSTO news. The NATO Permanent Council met.", "CSTO=csto");
    expect("CSTO news. The Permanent Council of NATO met.", "CSTO=csto");
    expect("CSTO news. NATO's Secretary General spoke.", "CSTO=csto");
    expect("ОДКБ. Генеральный секретарь НАТО выступил.", "ОДКБ=csto");
    expect("CSTO news. The OSCE Permanent Council met.", "CSTO=csto, OSCE=osce");                /* itself a partner */
    expect("CSTO news. un Secretary General", "CSTO=csto, Secretary General=secretary-general"); /* small letters */
    expect("The CSTO Permanent Council met the NATO Permanent Council.",
           "CSTO=csto, Permanent Council=permanent-council");
    expect("The CSTO is not NATO, whose Military Committee is large.", "CSTO=csto");
    expect("The CSTO is not NATO; whose Military Committee is large?",
           "CSTO=csto, Military Committee=military-committee");
    /* What follows a name without a space does not claim it; what follows with one does. */
    expect("集体安全条约组织。联合参谋部北约", "集体安全条约组织=csto, 联合参谋部=joint-staff");
    expect("集体安全条约组织。联合参谋部 北约", "集体安全条约组织=csto");
    expect("The CSTO wrote to the UN Assistant Secretary General.", "CSTO=csto");
    expect("The CSTO's acting Secretary General met the UN's deputy Secretary-General.",
           "CSTO=csto, Secretary General=secretary-general");
    expect("ОДКБ – не НАТО, чей Военный комитет велик.", "ОДКБ=csto");
}

/* The words beside an earlier mention go on to hold, unless the CSTO's own of that name is in the text. */
static void test_claims_hold_for_later_mentions(void **state)
{
    (void)state;
    expect("The CSTO was discussed. NATO Secretary General Rutte spoke. The Secretary General left.", "CSTO=csto");
    expect("The CSTO Secretary General met the UN Secretary General. The Secretary General left.",
           "CSTO=csto, Secretary General=secretary-general, Secretary General=secretary-general");
    expect("UN Secretary General. CSTO Secretary General. The Secretary General left.",
           "CSTO=csto, Secretary General=secretary-general, Secretary General=secretary-general");
    /* the latest one does, and comes after the CSTO */
    expect("NATO Military Committee met. The CSTO slept. NATO Military Committee met. The Military Committee rose.",
           "CSTO=csto");
    expect("CSTO. The OSCE Permanent Council met; the Secretariat wrote. The Permanent Council rose.",
           "CSTO=csto, OSCE=osce, Secretariat=secretariat");
}

static void test_rivals_have_bodies_of_the_same_names(void **state)
{
    (void)state;
    expect("The OSCE met in Vienna. The Permanent Council heard of the CSTO.", "OSCE=osce, CSTO=csto");
    expect(
        "The OSCE met in Vienna. The Joint Staff of Kazakhstan heard of the CSTO. The Crisis Response Centre did not.",
        "OSCE=osce, Joint Staff=joint-staff, Kazakhstan=kazakhstan, CSTO=csto, "
        "Crisis Response Centre=crisis-response-centre"); /* the OSCE has no such */
    expect("The CSTO wrote to the OSCE. The Permanent Council was content.",
           "CSTO=csto, OSCE=osce, Permanent Council=permanent-council");
    expect("The CSTO wrote to the OSCE. The OSCE is in Vienna. The Permanent Council was content.",
           "CSTO=csto, OSCE=osce, OSCE=osce"); /* it has been spoken of twice since */
    expect("The CSTO wrote to NATO, and NATO to the UN. The Secretary General was content.",
           "CSTO=csto, Secretary General=secretary-general"); /* another one is no second time */
    expect("The OSCE waits. Secretary General Stanislav Zas of the bloc speaks for the CSTO.",
           "OSCE=osce, Secretary General=secretary-general, Stanislav Zas=stanislav-zas, CSTO=csto");
    expect("The Secretary General spoke. The Organization for Security and Co-operation in Europe is not the CSTO.",
           "Secretary General=secretary-general, Organization for Security and Co-operation in Europe=osce, CSTO=csto");
    expect("Генеральный секретарь выступил. Организация по безопасности и сотрудничеству в Европе — не ОДКБ.",
           "Генеральный секретарь=secretary-general, "
           "Организация по безопасности и сотрудничеству в Европе=osce, ОДКБ=csto");
    expect("Les uns et les autres. The CSTO met. un, un. The Secretary General spoke.",
           "CSTO=csto, Secretary General=secretary-general"); /* small letters are no abbreviation */
    expect("The Organization for Security and Co-operation in Europe (OSCE) Permanent Council wrote to the CSTO.",
           "Organization for Security and Co-operation in Europe=osce, OSCE=osce, CSTO=csto");
}

static void test_what_is_its(void **state)
{
    (void)state;
    expect("The CSTO asked the OSCE and its Parliamentary Assembly.", "CSTO=csto, OSCE=osce");
    expect("The CSTO and its Joint Staff.", "CSTO=csto, Joint Staff=joint-staff");
    expect("ОДКБ растёт. В НАТО не курорт: их Военный комитет спит.", "ОДКБ=csto");
    expect("ОДКБ растёт. В НАТО не курорт. Военный комитет спит.", "ОДКБ=csto, Военный комитет=military-committee");
    expect("CSTO\nSecretary General: S. Zas\n\nOSCE\nSecretary General: somebody\n",
           "CSTO=csto, Secretary General=secretary-general, S. Zas=stanislav-zas, OSCE=osce"); /* a heading */
    expect("OSCE\nThe CSTO met on Monday. The Secretary General spoke there.\n",
           "OSCE=osce, CSTO=csto, Secretary General=secretary-general"); /* the CSTO came after it */
    expect("The CSTO grew.\n\nOSCE\nThe house is old. The Secretary General spoke there.\n", "CSTO=csto, OSCE=osce");
    expect("The CSTO grew.\r\n- OSCE :\r\nThe house is old. The Secretary General spoke there.\n",
           "CSTO=csto, OSCE=osce");
    expect("The CSTO grew.\nOSCE: old.\nThe house is old. The Secretary General spoke there.\n",
           "CSTO=csto, OSCE=osce, Secretary General=secretary-general"); /* none */
    expect("The CSTO grew.\nThe OSCE\nis old. The Secretary General spoke there.\n",
           "CSTO=csto, OSCE=osce, Secretary General=secretary-general");
    expect("ОДКБ: Пресс-секретариат и Секретариат.", "ОДКБ=csto, Секретариат=secretariat");
    expect("Der OVKS-Generalsekretär sprach.", "OVKS=csto, Generalsekretär=secretary-general");
}

static void test_homonyms(void **state)
{
    (void)state;
    expect("Georgia joined the Treaty in 1993.", "Georgia=georgia");
    expect("He drove from Atlanta through Georgia.", "");
    expect("He drove from Atlanta. He slept. Georgia joined in 1993.", "Georgia=georgia");
    expect("He came from Georgia. What a city Atlanta is!", "");
}

static void test_other_things_of_a_like_name(void **state)
{
    (void)state;
    expect("CSTO. The exercise “Rock-2018”", "CSTO=csto, Rock-2018=skala:2018");
    expect("CSTO. The range “Rock City-Astana”", "CSTO=csto");
    expect("СПАД ПРОИЗВОДСТВА УСИЛИЛСЯ", ""); /* a decline, and not the CSTO in Tajik */
    expect("CIS Benchmarks of the Center for Internet Security", "");
    expect("The SCO Group sued over Unix.", "");
    expect("Patients after allogeneic BMT", "");
    expect("The CIS, the SCO and BMT-nin", "CIS=cis, SCO=sco, BMT-nin=un");
    expect("ОДКБ. Генсек Лиги арабских государств и секретариат ТЮРКСОЙ", "ОДКБ=csto");
    expect("ОДКБ. Секретаріат Євросоюзу", "ОДКБ=csto");
    expect("The Chief Strategy Officer (CSTO) and the Secretariat of the firm", "");
    expect("The Secretariat knew the Chief Strategy Officer (CSTO)", "");
    expect("CSTO. учение «Боевое содружество-2019»", "CSTO=csto");
    expect("ОДКБ. В «Боевом братстве-2019» участвовали пять стран.",
           "ОДКБ=csto, Боевом братстве-2019=combat-brotherhood:2019");
    expect("ОДКБ. Ветераны из «Боевого братства» приехали.", "ОДКБ=csto");
}

/* A deputy's office ends with the name of another. */
static void test_deputies(void **state)
{
    (void)state;
    expect("Deputy CSTO Secretary General Valery Semerikov spoke.",
           "Deputy CSTO Secretary General=deputy-secretary-general, Valery Semerikov=valery-semerikov");
    expect("The CSTO Deputy General Secretary.", "CSTO=csto, Deputy General Secretary=deputy-secretary-general");
    expect("Заместителем генсека ОДКБ стал он.", "Заместителем генсека=deputy-secretary-general, ОДКБ=csto");
    expect("зам. генсека ОДКБ, зам генсека ОДКБ",
           "зам. генсека=deputy-secretary-general, ОДКБ=csto, зам генсека=deputy-secretary-general, ОДКБ=csto");
    expect("Deputy head of the CSTO Joint Staff", "Deputy head of the CSTO Joint Staff=deputy-chief-of-joint-staff");
    expect("Deputy chief of the CSTO Joint Staff", "Deputy chief of the CSTO Joint Staff=deputy-chief-of-joint-staff");
    expect("CSTO. The Deputy Head of the Joint Staff",
           "CSTO=csto, Deputy Head of the Joint Staff=deputy-chief-of-joint-staff");
    expect("First Deputy Head of the CSTO Joint Staff",
           "First Deputy Head of the CSTO Joint Staff=first-deputy-chief-of-joint-staff");
    expect("CSTO. The First Deputy Head of the Joint Staff",
           "CSTO=csto, First Deputy Head of the Joint Staff=first-deputy-chief-of-joint-staff");
    expect("с зам. начальника Объединённого штаба ОДКБ",
           "зам. начальника Объединённого штаба=deputy-chief-of-joint-staff, ОДКБ=csto");
    expect("заместителей начальника штаба ОДКБ", "заместителей начальника штаба ОДКБ=deputy-chief-of-joint-staff");
    expect("первому заместителю начальника штаба ОДКБ",
           "первому заместителю начальника штаба ОДКБ=first-deputy-chief-of-joint-staff");
    expect("ОДКБ: первый зам. начальника Объединённого штаба",
           "ОДКБ=csto, первый зам. начальника Объединённого штаба=first-deputy-chief-of-joint-staff");
    /* those whom the data do not have */
    expect("Deputy Chairman of the CSTO Parliamentary Assembly",
           "CSTO=csto, Parliamentary Assembly=parliamentary-assembly");
    expect("Vice-Chairman of the CSTO Parliamentary Assembly",
           "CSTO=csto, Parliamentary Assembly=parliamentary-assembly");
    expect("заместитель председателя ПА ОДКБ", "ПА ОДКБ=parliamentary-assembly");
    expect("первый зам. председателя ПА ОДКБ", "ПА ОДКБ=parliamentary-assembly");
    expect("вице-председателями ПА ОДКБ", "ПА ОДКБ=parliamentary-assembly");
    expect("Deputy Executive Secretary of the CSTO PA", "CSTO PA=parliamentary-assembly");
    expect("заместителю ответственного секретаря ПА ОДКБ", "ПА ОДКБ=parliamentary-assembly");
    expect("Deputy head of the CSTO Crisis Response Center",
           "CSTO=csto, Crisis Response Center=crisis-response-centre");
    expect("ОДКБ. Заместителем начальника Центра кризисного реагирования стал он.",
           "ОДКБ=csto, Центра кризисного реагирования=crisis-response-centre");
    expect("CSTO. The Deputy Secretary of the ICMEC", "CSTO=csto, ICMEC=icmec");
    /* the office itself */
    expect("ОДКБ. Заместителя представил Председатель ПА ОДКБ.", "ОДКБ=csto, Председатель ПА ОДКБ=pa-chairman");
}

static void test_councils_of_ministers(void **state)
{
    (void)state;
    expect("The CSTO Foreign Ministers Council met the CIS Foreign Ministers Council.",
           "CSTO=csto, Foreign Ministers Council=council-of-ministers-of-foreign-affairs, CIS=cis");
    expect("The CSTO Foreign Ministers' Council, Defence Ministers Council and Defense Ministers’ Council",
           "CSTO=csto, Foreign Ministers' Council=council-of-ministers-of-foreign-affairs, "
           "Defence Ministers Council=council-of-ministers-of-defence, "
           "Defense Ministers’ Council=council-of-ministers-of-defence");
    expect("The Foreign Ministers Council met.", "");
}

static void test_one_form_of_two_things(void **state)
{
    (void)state;
    expect("The Collective Rapid Deployment Force met.", "Collective Rapid Deployment Force=crdf-car");
    expect("The Collective Rapid Deployment Force (CRRF) met.", "Collective Rapid Deployment Force=crrf, CRRF=crrf");
    expect("The collective rapid deployment force, the CRRF, met.",
           "collective rapid deployment force=crrf, CRRF=crrf");
    expect("The Collective Rapid Deployment Force and the CRRF met.",
           "Collective Rapid Deployment Force=crdf-car, CRRF=crrf");
}

static void test_loose_and_wrong_forms(void **state)
{
    (void)state;
    expect("The CSTO summit. The SCTO and the CSRO, as the paper had it, heard the Council of Defense Ministries.",
           "CSTO=csto, SCTO=csto, CSRO=csto, Council of Defense Ministries=council-of-ministers-of-defence");
    expect("SCTO and CSRO are anything in a text about something else.", "");
    expect("The CSTO’s Collective Security Response Operations (CSRO) drilled.",
           "CSTO=csto, Collective Security Response Operations=crrf, CSRO=crrf"); /* what stands before says which */
    expect("The International Organization for Migration (IOM) and the IOM.",
           "International Organization for Migration=iom, IOM=iom"); /* where it stands alone the text must say more */
    expect("CSTO: the rapid reaction forces, the peacekeeping force and the joint headquarters.",
           "CSTO=csto, rapid reaction forces=crrf, peacekeeping force=csto-pkf, joint headquarters=joint-staff");
    csto_scan scan;
    csto_scan_start(&scan, "CSTO, SCTO", CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT);
    csto_scan_next(&scan);
    const csto_mention *mention = csto_scan_next(&scan);
    assert_int_equal(csto_name_type_of(mention->name), CSTO_NAME_ERRONEOUS);
    assert_int_equal(mention->certainty, CSTO_BY_CONTEXT);
}

static void test_full_names_with_patronymics(void **state)
{
    (void)state;
    expect("Станислава Васильевича Зася спросили, Зась Станислав Васильевич ответил.",
           "Станислава Васильевича Зася=stanislav-zas, Зась Станислав Васильевич=stanislav-zas");
    expect("Stanislav Vasilyevich Zas spoke.", "Stanislav Vasilyevich Zas=stanislav-zas");
    expect("Зась Станіслаў Васільевіч. Станіслава Васільевіча Зася", /* Belarusian */
           "Зась Станіслаў Васільевіч=stanislav-zas, Станіслава Васільевіча Зася=stanislav-zas");
    expect("Засю Станіславу Васильовичі.", "Засю Станіславу Васильовичі=stanislav-zas"); /* Ukrainian */
    expect("Stanislaw Wassiljewitsch Sas kam.", "Stanislaw Wassiljewitsch Sas=stanislav-zas");
    expect("Stanislav Vassilievitch Zas est venu.", "Stanislav Vassilievitch Zas=stanislav-zas");
    expect("Andriejem Nikołajewiczem Sierdiukowem", "Andriejem Nikołajewiczem Sierdiukowem=andrei-serdyukov");
    expect("Andreja Nikolajeviča Serdjukova", "Andreja Nikolajeviča Serdjukova=andrei-serdyukov");
    expect("Igor Wassiljewitsch Sas kennt die OVKS nicht.", "OVKS=csto"); /* somebody else */
    expect("Игорь Васильевич Зась ОДКБ не знает.", "ОДКБ=csto");          /* somebody else */
    expect("Святослав Васильевич Зась ОДКБ не знает.", "ОДКБ=csto");      /* with the same initial */
    expect("Зась Сергей Васильевич ОДКБ не знает.", "ОДКБ=csto");
    expect("Станиславна Васильевича Зася ОДКБ", "ОДКБ=csto");
    expect("Генсек ОДКБ: Зась С.В.; затем Зась С.; Зась И.В. не он.",
           "Генсек=secretary-general, ОДКБ=csto, Зась С.В.=stanislav-zas, Зась С.=stanislav-zas");
}

static void test_surnames_need_the_person(void **state)
{
    (void)state;
    expect("CSTO. Then Tasmagambetov spoke.", "CSTO=csto");
    expect("Imangali Tasmagambetov met. Tasmagambetov spoke.", "Imangali Tasmagambetov=imangali-tasmagambetov");
    expect("CSTO. Imangali Tasmagambetov met. Tasmagambetov spoke.",
           "CSTO=csto, Imangali Tasmagambetov=imangali-tasmagambetov, Tasmagambetov=imangali-tasmagambetov");
    expect("CSTO Secretary General Tasmagambetov spoke.",
           "CSTO=csto, Secretary General=secretary-general, Tasmagambetov=imangali-tasmagambetov");
}

static void test_initials_before_surnames(void **state)
{
    (void)state;
    expect("CSTO Secretary General S. Zas spoke.",
           "CSTO=csto, Secretary General=secretary-general, S. Zas=stanislav-zas");
    expect("Генсек ОДКБ И.Н. Тасмагамбетов",
           "Генсек=secretary-general, ОДКБ=csto, И.Н. Тасмагамбетов=imangali-tasmagambetov");
    expect("Генсек ОДКБ И.\u00A0Н.\u00A0Тасмагамбетов",
           "Генсек=secretary-general, ОДКБ=csto, И.\u00A0Н.\u00A0Тасмагамбетов=imangali-tasmagambetov");
    expect("CSTO Secretary General B. Zas spoke.", "CSTO=csto, Secretary General=secretary-general");
    expect("The CSTO Secretary General came to the CSTO. Zas spoke.",
           "CSTO=csto, Secretary General=secretary-general, CSTO=csto, Zas=stanislav-zas");
}

/* Of names alike in several languages the first one of the thing is meant, as in look-up. */
static void test_name_of_several_languages(void **state)
{
    (void)state;
    csto_scan scan;
    csto_match match;
    const csto_mention *mention;
    assert_int_equal(csto_scan_start(&scan, "Армения", CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT), CSTO_OK);
    assert_non_null(mention = csto_scan_next(&scan));
    assert_string_equal(csto_name_lang(mention->name), "ru");
    assert_int_equal(csto_find("Армения", CSTO_NUL_TERMINATED, &match, 1), 1);
    assert_ptr_equal(mention->name, match.name);
}

static void test_adjectives_are_no_states(void **state)
{
    (void)state;
    expect("a Russia-led mission, Kazakhstan–based firms, an Afghanistan-born guest", "");
    expect("Russia-NATO, Kazakhstan - the host, Armenia-", "Russia=russia, Kazakhstan=kazakhstan, Armenia=armenia");
}

/* The full name says who is meant as far as an anchor reaches, wherever in a character that ends. */
static void test_reach_of_a_full_name(void **state)
{
    (void)state;
    static const char full[] = "CSTO. Imangali Tasmagambetov met. Tasmagambetov spoke. ",
                      surname[] = "CSTO: Tasmagambetov.";
    static char text[2 * CSTO_CONTEXT_REACH];
    for (size_t shift = 0; shift < 2; shift++)
        for (int is_near = 0; is_near <= 1; is_near++) {
            size_t place = is_near ? CSTO_CONTEXT_REACH / 2 : CSTO_CONTEXT_REACH + 100;
            memset(text, 0, sizeof text);
            memcpy(text, full, sizeof full - 1);
            for (size_t i = sizeof full - 1; i + 1 < place; i += 2)
                memcpy(text + i, "я", 2);
            memset(text + sizeof full - 1, ' ', shift + 1);
            memset(text + strlen(text), ' ', shift + 1);
            memcpy(text + strlen(text), surname, sizeof surname);
            const char *found = mentions(text, CSTO_SCAN_DEFAULT);
            const char *last = "CSTO=csto, Tasmagambetov=imangali-tasmagambetov";
            assert_int_equal(strcmp(found + strlen(found) - strlen(last), last) == 0, is_near);
            assert_non_null(strstr(found, "Tasmagambetov=imangali-tasmagambetov"));
        }
}

/* What comes before the reach is not read; it may begin within a character. */
static void test_reach_of_a_full_name_within_a_character(void **state)
{
    (void)state;
    static const char end[] = " CSTO. Imangali Tasmagambetov met. Tasmagambetov spoke.";
    static char text[3 * CSTO_CONTEXT_REACH];
    for (size_t shift = 0; shift < 2; shift++) {
        memset(text, ' ', shift);
        for (size_t i = shift; i < 2 * CSTO_CONTEXT_REACH; i += 2)
            memcpy(text + i, "я", 2);
        memcpy(text + 2 * CSTO_CONTEXT_REACH + shift, end, sizeof end);
        expect(text, "CSTO=csto, Imangali Tasmagambetov=imangali-tasmagambetov, Tasmagambetov=imangali-tasmagambetov");
    }
}

static void test_possible_and_refused_on_request(void **state)
{
    (void)state;
    const char *text = "“Search” and the Joint Staff.";
    assert_string_equal(mentions(text, CSTO_SCAN_DEFAULT), "");
    assert_string_equal(mentions(text, CSTO_SCAN_POSSIBLE), "Search=search");
    assert_string_equal(mentions(text, CSTO_SCAN_REFUSED), "Joint Staff=joint-staff");
    assert_string_equal(mentions(text, CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED),
                        "Search=search, Joint Staff=joint-staff");
    /* the longest of several that are refused alike */
    assert_string_equal(mentions("The Joint Staff Headquarters", CSTO_SCAN_REFUSED),
                        "Joint Staff Headquarters=joint-staff");
    csto_scan scan;
    text = "CSTO. The NATO Permanent Council.";
    csto_scan_start(&scan, text, strlen(text), CSTO_SCAN_REFUSED);
    csto_scan_next(&scan);
    const csto_mention *mention = csto_scan_next(&scan);
    assert_int_equal(mention->certainty, CSTO_REFUSED);
    assert_int_equal(mention->reason, CSTO_CLAIMED);
    assert_memory_equal(text + mention->witness_begin, "NATO", 4);
    assert_int_equal(mention->witness_end - mention->witness_begin, 4);
}

/* Also where the library and its caller are optimised as one. */
static void test_a_copy_goes_on_by_itself(void **state)
{
    (void)state;
    csto_scan scan, copy;
    int count = 0, count_of_copy = 0;
    csto_scan_start(&scan, "CSTO and CRRF in Kyrgyzstan", CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT);
    copy = scan;
    while (csto_scan_next(&scan) != NULL)
        count++;
    while (csto_scan_next(&copy) != NULL)
        count_of_copy++;
    assert_int_equal(count, 3);
    assert_int_equal(count_of_copy, 3);
}

static void test_nested(void **state)
{
    (void)state;
    assert_string_equal(mentions("Collective Security Treaty Organization", CSTO_SCAN_NESTED),
                        "Collective Security Treaty Organization=csto, Collective Security Treaty=cst-1992");
    assert_string_equal(mentions("Republic of Kazakhstan and CSTO", CSTO_SCAN_NESTED),
                        "Republic of Kazakhstan=kazakhstan, Kazakhstan=kazakhstan, CSTO=csto");
}

/* What stands within a mention says nothing of what follows, and what has its very words is no mention within it. */
static void test_nested_ones_change_nothing(void **state)
{
    (void)state;
    static const uint32_t flags[] = {CSTO_SCAN_DEFAULT, CSTO_SCAN_NESTED};
    for (size_t i = 0; i < 2; i++) {
        assert_string_equal(
            mentions("The CSTO invited the Parliamentary Assembly of the Union State. The Parliamentary "
                     "Assembly adopted a model law.",
                     flags[i]),
            "CSTO=csto, Parliamentary Assembly of the Union State=union-state-pa, "
            "Parliamentary Assembly=parliamentary-assembly");
        assert_string_equal(mentions("ОДКБ. Николай Николаевич Бордюжа.", flags[i]),
                            "ОДКБ=csto, Николай Николаевич Бордюжа=nikolai-bordyuzha");
        assert_string_equal(mentions("Exercise Frontier-2001 of the CSTO", flags[i]),
                            "Frontier-2001=rubezh:2010, CSTO=csto");
    }
}

static void test_ordinary_words_in_a_text_about_the_csto(void **state)
{
    (void)state;
    expect("The CSTO said that the search for survivors went on, that interaction between ministries, a barrier to "
           "trafficking, echelons of power and an air bridge to the frontier were needed. В ОДКБ идёт поиск решений, "
           "взаимодействие ведомств крепнет, рубеж и барьер пройдены, эшелон прибыл по воздушному мосту.",
           "CSTO=csto, ОДКБ=csto");
}

static void test_bytes_that_are_not_utf8(void **state)
{
    (void)state;
    expect("\xFF"
           "CSTO\xC3 and \xD0 Kazakhstan\xE2\x80",
           "CSTO=csto, Kazakhstan=kazakhstan");
    expect("Каза\xD0хстан", "");
}

/* No byte outside the text is read: every piece of a text is scanned in a block of its own size. */
static void test_every_end_of_a_text(void **state)
{
    (void)state;
    static const char text[] =
        "“Рубеж – 2021” у ОДКБ\xC2\xA0, CSTO’s Joint Staff e\xCC\x81 \xF0\x9F\x98\x80 «Search» Republic of";
    for (size_t begin = 0; begin < sizeof text; begin++)
        for (size_t end = begin; end < sizeof text; end++) {
            char *piece = malloc(end - begin + 1);
            memcpy(piece, text + begin, end - begin);
            char *exact = realloc(piece, end - begin > 0 ? end - begin : 1);
            csto_scan scan;
            const csto_mention *mention;
            size_t last = 0;
            assert_int_equal(csto_scan_start(&scan, exact, end - begin, CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED),
                             CSTO_OK);
            while ((mention = csto_scan_next(&scan)) != NULL) {
                assert_true(mention->begin >= last && mention->begin < mention->end && mention->end <= end - begin);
                last = mention->begin;
            }
            free(exact);
        }
}

/* A mention with another name inside, wherever it stands and wherever the text ends after it: it alone, and whole,
 * whatever comes in memory after the text. */
static void test_every_place_of_a_mention(void **state)
{
    (void)state;
    static const char name[] = "Protocol on the extension of the Collective Security Treaty of 15 May 1992";
    enum { LENGTH = sizeof name - 1, PLACES = 2500, AFTER = 70 };
    static char text[PLACES + LENGTH + AFTER + 8];
    for (size_t begin = 0; begin < PLACES; begin++)
        for (size_t after = 0; after < AFTER; after += begin % AFTER + 1) {
            csto_scan scan;
            memset(text, 'x', sizeof text);
            memset(text, ' ', begin + LENGTH + after);
            memcpy(text + begin, name, LENGTH);
            assert_int_equal(csto_scan_start(&scan, text, begin + LENGTH + after, CSTO_SCAN_DEFAULT), CSTO_OK);
            const csto_mention *mention = csto_scan_next(&scan);
            assert_non_null(mention);
            assert_int_equal(mention->begin, begin);
            assert_int_equal(mention->end, begin + LENGTH);
            assert_null(csto_scan_next(&scan));
        }
}

static void test_start_refuses(void **state)
{
    (void)state;
    csto_scan scan;
    assert_int_equal(csto_scan_start(NULL, "CSTO", 4, 0), CSTO_EINVAL);
    assert_int_equal(csto_scan_start(&scan, NULL, 4, 0), CSTO_EINVAL);
    assert_null(csto_scan_next(&scan));
    assert_int_equal(csto_scan_start(&scan, NULL, CSTO_NUL_TERMINATED, 0), CSTO_EINVAL);
    assert_int_equal(csto_scan_start(&scan, "CSTO", 4, 8), CSTO_EINVAL);
    assert_null(csto_scan_next(&scan));
    assert_int_equal(csto_scan_start(&scan, NULL, 0, 0), CSTO_OK);
    assert_null(csto_scan_next(&scan));
    assert_null(csto_scan_next(NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_free_names),
        cmocka_unit_test(test_word_bounds),
        cmocka_unit_test(test_longest_wins),
        cmocka_unit_test(test_spans_of_odd_spellings),
        cmocka_unit_test(test_case_of_abbreviations),
        cmocka_unit_test(test_context_names_need_an_anchor),
        cmocka_unit_test(test_reach_of_an_anchor),
        cmocka_unit_test(test_another_anchor_after_a_name),
        cmocka_unit_test(test_certainty_reason_and_witness),
        cmocka_unit_test(test_claims_take_context_names_away),
        cmocka_unit_test(test_claims_hold_for_later_mentions),
        cmocka_unit_test(test_rivals_have_bodies_of_the_same_names),
        cmocka_unit_test(test_what_is_its),
        cmocka_unit_test(test_homonyms),
        cmocka_unit_test(test_other_things_of_a_like_name),
        cmocka_unit_test(test_deputies),
        cmocka_unit_test(test_councils_of_ministers),
        cmocka_unit_test(test_one_form_of_two_things),
        cmocka_unit_test(test_loose_and_wrong_forms),
        cmocka_unit_test(test_full_names_with_patronymics),
        cmocka_unit_test(test_surnames_need_the_person),
        cmocka_unit_test(test_initials_before_surnames),
        cmocka_unit_test(test_name_of_several_languages),
        cmocka_unit_test(test_adjectives_are_no_states),

        cmocka_unit_test(test_reach_of_a_full_name),
        cmocka_unit_test(test_reach_of_a_full_name_within_a_character),
        cmocka_unit_test(test_possible_and_refused_on_request),
        cmocka_unit_test(test_a_copy_goes_on_by_itself),
        cmocka_unit_test(test_nested),
        cmocka_unit_test(test_nested_ones_change_nothing),
        cmocka_unit_test(test_ordinary_words_in_a_text_about_the_csto),
        cmocka_unit_test(test_bytes_that_are_not_utf8),
        cmocka_unit_test(test_every_end_of_a_text),
        cmocka_unit_test(test_every_place_of_a_mention),
        cmocka_unit_test(test_start_refuses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
