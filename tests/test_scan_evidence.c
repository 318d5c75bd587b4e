/* SPDX-License-Identifier: MIT */
/*
 * What in a text speaks for a mention, and what against it: a text and what is found in it, written as
 * "surface=id<witness", with the witness of those that have one.
 */
#include "unit.h"

#include "entities.h"

static const char *found(const char *text, uint32_t flags)
{
    static char out[4096];
    csto_scan scan;
    const csto_mention *mention;
    size_t length = 0;
    out[0] = '\0';
    assert_int_equal(csto_scan_start(&scan, text, CSTO_NUL_TERMINATED, flags), CSTO_OK);
    while ((mention = csto_scan_next(&scan)) != NULL) {
        int is_witnessed = mention->witness_begin < mention->witness_end;
        length += (size_t)snprintf(out + length, sizeof out - length, "%s%.*s=%s%s%.*s", length == 0 ? "" : ", ",
                                   (int)(mention->end - mention->begin), text + mention->begin, mention->entity->id,
                                   is_witnessed ? "<" : "", (int)(mention->witness_end - mention->witness_begin),
                                   text + mention->witness_begin);
        assert_true(length < sizeof out);
    }
    return out;
}

static void expect(const char *text, const char *expected)
{
    assert_string_equal(found(text, CSTO_SCAN_DEFAULT), expected);
}

/* ---- anchors ---- */

static void test_one_anchor_is_for_all_names_before_it(void **state)
{
    (void)state;
    expect("The Joint Staff and the Secretariat met, and the Permanent Council. So said the CSTO.",
           "Joint Staff=joint-staff<CSTO, Secretariat=secretariat<CSTO, Permanent Council=permanent-council<CSTO, "
           "CSTO=csto");
}

#define GROUP "Permanent Expert Group of SCO RATS, CIS ATC and the CSTO Secretariat"

static void test_anchors_within_mentions(void **state)
{
    (void)state;
    expect("The " GROUP " met. The Joint Staff wrote.", GROUP "=permanent-expert-group, Joint Staff=joint-staff<CSTO");
    expect("The " GROUP " met. The Collective Security Treaty holds. The Joint Staff wrote.",
           GROUP "=permanent-expert-group, Collective Security Treaty=cst-1992, "
                 "Joint Staff=joint-staff<Collective Security Treaty");
    expect("The Collective Security Treaty holds. The " GROUP " met. The Joint Staff wrote.",
           "Collective Security Treaty=cst-1992, " GROUP "=permanent-expert-group, Joint Staff=joint-staff<CSTO");
    expect("The " GROUP " met. The ОДКБ did not. The Joint Staff wrote.",
           GROUP "=permanent-expert-group, ОДКБ=csto, Joint Staff=joint-staff<ОДКБ");
}

/* However many mentions there are until somebody asks for the anchors within them. */
static void test_anchors_within_many_mentions(void **state)
{
    (void)state;
    static char text[4096];
    for (int groups = 1; groups <= 20; groups++) {
        csto_scan scan;
        const csto_mention *mention;
        size_t last = 0;
        strcat(text, "The " GROUP " met. ");
        size_t length = strlen(text);
        strcpy(text + length, "The Joint Staff wrote.");
        assert_int_equal(csto_scan_start(&scan, text, CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT), CSTO_OK);
        for (int i = 0; i < groups; i++) {
            assert_non_null(mention = csto_scan_next(&scan));
            last = mention->end;
        }
        assert_non_null(mention = csto_scan_next(&scan));
        assert_string_equal(mention->entity->id, "joint-staff");
        assert_int_equal(mention->witness_begin, last - strlen("CSTO Secretariat"));
        text[length] = '\0';
    }
}

static void append_filler(char *text, size_t length)
{
    size_t end = strlen(text) + length;
    memset(text + strlen(text), ' ', length);
    text[end] = '\0';
}

static void test_an_anchor_too_far_before_hides_none_after(void **state)
{
    (void)state;
    static char text[2 * CSTO_CONTEXT_REACH];
    strcpy(text, "CSTO");
    append_filler(text, CSTO_CONTEXT_REACH);
    expect(strcat(text, "The Secretariat."), "CSTO=csto");
    expect(strcat(text, " So said the CSTO."), "CSTO=csto, Secretariat=secretariat<CSTO, CSTO=csto");
}

/* ---- claims ---- */

static void test_a_claim_holds_for_its_name_alone(void **state)
{
    (void)state;
    expect(
        "The CSTO heard the OSCE Permanent Council and the UN Secretary General. The Secretary General rose, and the "
        "Permanent Council and the Secretariat.",
        "CSTO=csto, OSCE=osce, Secretariat=secretariat<CSTO");
}

static void test_a_rival_counts_since_the_last_anchor(void **state)
{
    (void)state;
    expect("The OSCE is old. The CSTO wrote to the OSCE. The Permanent Council was content.",
           "OSCE=osce, CSTO=csto, OSCE=osce, Permanent Council=permanent-council<CSTO");
    expect("The CSTO is young. The OSCE wrote to the OSCE. The Permanent Council was content.",
           "CSTO=csto, OSCE=osce, OSCE=osce");
}

static void test_a_claim_takes_what_it_says(void **state)
{
    (void)state;
    expect("The CSTO heard the FIFA Secretariat and the FIFA Secretary General.", "CSTO=csto");
    expect("The CSTO heard the FIFA Permanent Council.", "CSTO=csto, Permanent Council=permanent-council<CSTO");
    expect("A scholarship of Georgia.", "Georgia=georgia");
}

static void test_what_is_named_beside_it_owns_it(void **state)
{
    (void)state;
    expect("The CSTO Secretariat.", "CSTO=csto, Secretariat=secretariat<CSTO");
    expect("The Collective Security Council Secretariat.", "Collective Security Council=collective-security-council");
}

#define LONG_WAY \
    "There is a long way to go in this text before anything is said, and it goes on and on, past every bound that " \
    "there may be for words that stand beside a name, so far that nobody recalls how it began; yes. "

static void test_what_stands_right_before(void **state)
{
    (void)state;
    expect(LONG_WAY "The CSTO Secretariat met.", "CSTO=csto, Secretariat=secretariat<CSTO");
    expect("CSTO. " LONG_WAY "The NATO Secretary General met.", "CSTO=csto");
    expect("The CSTO heard this: Organization for Security and Co-operation in Europe: Permanent Council.",
           "CSTO=csto, Organization for Security and Co-operation in Europe=osce"); /* eight words back */
    expect("CSTO. The NATO\" - Secretary General met.", "CSTO=csto");               /* four characters between */
    expect("CSTO. The NATO\") - Secretary General met.", "CSTO=csto, Secretary General=secretary-general<CSTO");
    expect("在CSTO秘书处。", "CSTO=csto, 秘书处=secretariat<CSTO");
    expect("CSTO. 在NATO秘书处。", "CSTO=csto");
}

static void test_what_stands_right_after(void **state)
{
    (void)state;
    expect("CSTO. The Secretary General of NATO", "CSTO=csto");
    expect("CSTO. The Secretary General of of of of NATO", "CSTO=csto"); /* four words between */
    expect("CSTO. The Secretary General of of of of of NATO", "CSTO=csto, Secretary General=secretary-general<CSTO");
    expect("CSTO. The Secretary General of\n\nNATO", "CSTO=csto, Secretary General=secretary-general<CSTO");
    expect("The Collective Rapid Deployment Force CRRF met.", "Collective Rapid Deployment Force=crdf-car, CRRF=crrf");
}

/* Of two that have such an office it is the CSTO's when its holder is named: in full, and whichever of his it is. */
static void test_an_office_with_its_holder(void **state)
{
    (void)state;
    expect("The OSCE waits. Secretary General Zas speaks for the CSTO.",
           "OSCE=osce, Zas=stanislav-zas<Secretary General, CSTO=csto");
    expect("The OSCE waits. Secretary General Imangali Tasmagambetov speaks for the CSTO.",
           "OSCE=osce, Secretary General=secretary-general<CSTO, Imangali Tasmagambetov=imangali-tasmagambetov, "
           "CSTO=csto");
    expect("The OSCE waits. Secretary General Valery Semerikov speaks for the CSTO.",
           "OSCE=osce, Secretary General=secretary-general<CSTO, Valery Semerikov=valery-semerikov, CSTO=csto");
    expect("The OSCE waits. Secretary General Andrei Serdyukov speaks for the CSTO.",
           "OSCE=osce, Andrei Serdyukov=andrei-serdyukov, CSTO=csto"); /* who was none */
}

static void test_a_claim_holds_until_the_text_speaks_of_the_csto(void **state)
{
    (void)state;
    expect("The CSTO met. The UN Secretary General spoke. The Secretary General left.", "CSTO=csto");
    expect("The UN Secretary General spoke. The CSTO met. The Secretary General left.",
           "CSTO=csto, Secretary General=secretary-general<CSTO");
}

/* Whether the claim that one thing makes on another's name near it holds, with this between the two. */
static int is_claimed(const char *between, int claim_first)
{
    char text[1024];
    snprintf(text, sizeof text, "Then %s%s%s came.", claim_first ? "Atlanta" : "Georgia", between,
             claim_first ? "Georgia" : "Atlanta");
    const char *mentions = found(text, CSTO_SCAN_DEFAULT);
    assert_true(mentions[0] == '\0' || strcmp(mentions, "Georgia=georgia") == 0);
    return mentions[0] == '\0';
}

static void test_a_claim_reaches_over_one_end_of_a_sentence(void **state)
{
    (void)state;
    static const char *const stops[] = {". ",    "! ",   "? ",      "; ",      ".\n",      "?\n",
                                        ".\r\n", ".\t",  ".\u00A0", ".\u3000", ".\u00AD ", ".” ",
                                        ".» ",   "!\" ", "?’ ",     ".') ",    ".]\r\n",   ".”’)] "};
    static const char *const others[] = {", ",   ": ",   " ",     "\n", " - ", " U.S.A ", " 1.5 ",    "?x",  "@ ",
                                         "\r\n", " \n ", " (x) ", "» ", ".»x", ".-\n",    "n.”’)]) ", ".( ", ".\xFF "};
    for (int first = 0; first < 2; first++) {
        char text[64];
        assert_true(is_claimed(" and ", first));
        for (size_t i = 0; i < sizeof stops / sizeof stops[0]; i++) {
            snprintf(text, sizeof text, "%sHe slept ", stops[i]);
            assert_true(is_claimed(text, first));
            snprintf(text, sizeof text, "%sHe slept%s", stops[i], stops[i]);
            assert_false(is_claimed(text, first));
        }
        for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
            snprintf(text, sizeof text, " x%she slept%sso ", others[i], others[i]);
            assert_true(is_claimed(text, first));
        }
    }
}

static void test_a_claim_stays_in_its_paragraph(void **state)
{
    (void)state;
    for (int first = 0; first < 2; first++) {
        assert_true(is_claimed("\n", first));
        assert_true(is_claimed("\r\n", first));
        assert_true(is_claimed("\nx\ny\n", first));
        assert_false(is_claimed("\n\n", first));
        assert_false(is_claimed("\r\n\r\n", first));
        assert_false(is_claimed(" x\n\ny ", first));
    }
}

static void test_reach_of_a_claim(void **state)
{
    (void)state;
    char between[256];
    for (int first = 0; first < 2; first++)
        for (int length = 220; length < 250; length++) {
            snprintf(between, sizeof between, " %*s ", length - 2, "x");
            /* The claim begins within 240 bytes. */
            assert_int_equal(is_claimed(between, first), first ? length + 7 <= 240 : length < 240);
        }
}

/* Where the reach begins within the first letter of the claim, the claim is out of it. */
static void test_reach_of_a_claim_in_cyrillic(void **state)
{
    (void)state;
    char text[512];
    for (int length = 195; length < 225; length++) {
        snprintf(text, sizeof text, "ОДКБ. Ветеранам%*s учение «Боевое братство» по душе.", length, "");
        size_t reach = strlen("Ветеранам") + (size_t)length + strlen(" учение «");
        expect(text, reach <= 240 ? "ОДКБ=csto" : "ОДКБ=csto, Боевое братство=combat-brotherhood<«");
    }
}

/* The same of a name that has one meaning alone, which is asked for once. */
static void test_reach_of_a_claim_on_one_meaning(void **state)
{
    (void)state;
    char text[512];
    for (int length = 230; length < 250; length++) {
        snprintf(text, sizeof text, "CSTO. CRC%*sUNICEF came.", length, "");
        expect(text, length < 240 ? "CSTO=csto" : "CSTO=csto, CRC=crisis-response-centre<CSTO");
    }
}

/* What has been seen to claim nothing is not read again, and what claims is. */
static void test_a_claim_on_several(void **state)
{
    (void)state;
    expect("Georgia came, and Georgia, from Atlanta. Georgia left.", "");
    expect("Georgia came. He slept. He woke. Georgia left Atlanta. Georgia left. He slept. He woke. Georgia came.",
           "Georgia=georgia, Georgia=georgia");
    expect("Georgia came. He slept. He woke. He ate. Atlanta waits.", "Georgia=georgia");
}

static void test_what_means_nothing_else_is_not_claimed(void **state)
{
    (void)state;
    expect("The CSTO: a scholarship of the CSC. It waited.", "CSTO=csto");
    expect("A scholarship of the Collective Security Council.",
           "Collective Security Council=collective-security-council");
}

static void test_in_brackets_means_what_stands_before(void **state)
{
    (void)state;
    expect("The CSTO Joint Staff (Joint Staff)", "CSTO=csto, Joint Staff=joint-staff<CSTO, "
                                                 "Joint Staff=joint-staff<Joint Staff");
    expect("The CSTO Joint Staff /Joint Staff/",
           "CSTO=csto, Joint Staff=joint-staff<CSTO, Joint Staff=joint-staff<CSTO");
    expect("CSTO. The Council of Defence Ministers (CMD)",
           "CSTO=csto, Council of Defence Ministers=council-of-ministers-of-defence<CSTO, "
           "CMD=council-of-ministers-of-defence<Council of Defence Ministers");
    /* the first follows another mention with nothing between them */
    expect("集体安全条约组织联合参谋部(联合参谋部)", "集体安全条约组织=csto, 联合参谋部=joint-staff<集体安全条约组织, "
                                                     "联合参谋部=joint-staff<联合参谋部");
}

static csto_certainty certainty_of_last(const char *text, uint32_t flags)
{
    csto_scan scan;
    const csto_mention *mention;
    csto_certainty certainty = CSTO_REFUSED;
    assert_int_equal(csto_scan_start(&scan, text, CSTO_NUL_TERMINATED, flags), CSTO_OK);
    while ((mention = csto_scan_next(&scan)) != NULL)
        certainty = mention->certainty;
    return certainty;
}

static void test_what_stands_before_brackets(void **state)
{
    (void)state;
    static const char *const spaces[] = {" ", "", "  ", "\n", "\r\n  ", "\u00A0", "\u00AD ", "\u00AD"};
    static const char *const others[] = {" x ", "\n\n", " - ", ",", " ("};
    static const uint32_t flags[] = {CSTO_SCAN_DEFAULT, CSTO_SCAN_NESTED, CSTO_SCAN_POSSIBLE,
                                     CSTO_SCAN_REFUSED | CSTO_SCAN_NESTED};
    char text[128];
    for (size_t f = 0; f < sizeof flags / sizeof flags[0]; f++) {
        for (size_t i = 0; i < sizeof spaces / sizeof spaces[0]; i++) {
            snprintf(text, sizeof text, "Collective Security Treaty%s(CST)", spaces[i]);
            assert_int_equal(certainty_of_last(text, flags[f]), CSTO_CERTAIN);
            snprintf(text, sizeof text, "Коллективные миротворческие силы%s(КМС)", spaces[i]);
            assert_int_equal(certainty_of_last(text, flags[f]), CSTO_CERTAIN);
        }
        for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
            snprintf(text, sizeof text, "Collective Security Treaty%s(CST)", others[i]);
            assert_int_equal(certainty_of_last(text, flags[f]), CSTO_BY_CONTEXT);
        }
        assert_int_equal(certainty_of_last("Collective Security Treaty (Joint Staff)", flags[f]), CSTO_BY_CONTEXT);
        assert_int_equal(certainty_of_last("Collective Security Treaty) CST", flags[f]), CSTO_BY_CONTEXT);
    }
}

static csto_reason reason_of_refusal(const char *text)
{
    csto_scan scan;
    const csto_mention *mention;
    assert_int_equal(csto_scan_start(&scan, text, CSTO_NUL_TERMINATED, CSTO_SCAN_REFUSED), CSTO_OK);
    while ((mention = csto_scan_next(&scan)) != NULL)
        if (mention->certainty == CSTO_REFUSED)
            return mention->reason;
    fail_msg("%s: nothing is refused", text);
    return CSTO_BY_NAME;
}

/* Of two things of one name the one that stands in brackets after it is meant, whether or not it is an anchor. */
static void test_named_again_in_brackets(void **state)
{
    (void)state;
#define FORCE "Collective Rapid Deployment Force"
    expect("CSTO. The " FORCE " (KSOR) met.", "CSTO=csto, " FORCE "=crrf<" FORCE ", KSOR=crrf");
    expect("CSTO. The " FORCE " (CORF) met.", "CSTO=csto, " FORCE "=crrf<" FORCE ", CORF=crrf<" FORCE);
    expect("CSTO. The " FORCE " (CRDF) met.", "CSTO=csto, " FORCE "=crdf-car, CRDF=crdf-car<" FORCE);
}

/* Whoever held the office is named right after it; another person, who held the Council's, does not take it back. */
static void test_an_office_of_others_with_its_holder(void **state)
{
    (void)state;
#define THEIRS "The CSTO met. NATO met in Brussels; its Secretary General "
    expect(THEIRS "Nikolai Bordyuzha spoke.",
           "CSTO=csto, Secretary General=secretary-general<CSTO, Nikolai Bordyuzha=nikolai-bordyuzha");
    expect(THEIRS "Valery Nikolaenko spoke.", "CSTO=csto, Valery Nikolaenko=valery-nikolaenko");
}

static void test_what_follows_a_dash(void **state)
{
    (void)state;
    expect("The CSTO has a press-Secretariat.", "CSTO=csto");
    assert_int_equal(reason_of_refusal("The CSTO has a press-Secretariat."), CSTO_NO_EVIDENCE);
    expect("The CSTO has: -Secretariat, – Joint Staff.",
           "CSTO=csto, Secretariat=secretariat<CSTO, Joint Staff=joint-staff<CSTO");
}

/* ---- exercises named before ---- */

/* What claims a bare name is told before that nothing speaks for it. */
static void test_why_a_bare_name_is_refused(void **state)
{
    (void)state;
    assert_int_equal(reason_of_refusal("ОДКБ. Боевое братство провело смотр."), CSTO_NO_EVIDENCE);
    assert_int_equal(reason_of_refusal("ОДКБ. Боевое братство помогает ветеранам."), CSTO_CLAIMED);
}

static void test_a_bare_name_is_witnessed_by_its_own(void **state)
{
    (void)state;
    expect("The CSTO held “Search-2024” and “Interaction-2024”. All units of Interaction and Search had radios.",
           "CSTO=csto, Search-2024=search<“, Interaction-2024=interaction<“, Interaction=interaction<Interaction, "
           "Search=search<Search");
    expect("The CSTO held “Search-2024”. All units of Interaction had radios.", "CSTO=csto, Search-2024=search<“");
}

static void test_a_bare_name_is_witnessed_by_the_latest(void **state)
{
    (void)state;
    expect("ОДКБ провела «Поиск-2024» после «Поиска-2023», и все силы Поиска прибыли.",
           "ОДКБ=csto, Поиск-2024=search<«, Поиска-2023=search<«, Поиска=search<Поиска");
    expect("ОДКБ провела «Поиска-2024» после «Поиск-2023», и все силы Поиска прибыли.",
           "ОДКБ=csto, Поиска-2024=search<«, Поиск-2023=search<«, Поиска=search<Поиск");
}

/* All series with marks, in a language. */
static void add_exercises(char *text, const char *lang)
{
    const csto_exercise_series *series;
    for (size_t i = 0; (series = csto_exercise_series_at(i)) != NULL; i++) {
        const csto_name *name = csto_name_in(&series->entity, lang);
        if (name != NULL && strcmp(series->entity.id, "search") != 0)
            sprintf(text + strlen(text), "“%s-2021”. ", csto_name_text(name));
    }
}

/* Which names have had marks is kept of the latest ones: what has had them again is not the oldest. */
static void test_a_name_with_marks_again(void **state)
{
    (void)state;
    static char text[4096];
    for (int again = 0; again < 2; again++) {
        strcpy(text, again ? "The CSTO. “Search-2020”. " : "The CSTO. ");
        add_exercises(text, "en");
        strcat(text, "“Search-2021”. ");
        add_exercises(text, "ru");
        strcat(text, " All forces of Search came.");
        assert_true(strlen(text) < 2000);
        assert_non_null(strstr(found(text, CSTO_SCAN_DEFAULT), "Search=search<Search"));
    }
}

static void test_a_bare_name_is_a_proper_name(void **state)
{
    (void)state;
    /* another name of the series, which is a word like others */
    expect("The CSTO held “Rubezh-2024”. All forces of Frontier came.", "CSTO=csto, Rubezh-2024=rubezh<“");
    expect("The CSTO held “Search-2024” and praised Search/NATO.",
           "CSTO=csto, Search-2024=search<“, Search=search<Search");
    expect("The CSTO held “Search-2024”. So the Great Search went on.", "CSTO=csto, Search-2024=search<“");
    expect("The CSTO held “Search-2024” and then, Search being over, left.",
           "CSTO=csto, Search-2024=search<“, Search=search<Search");
    /* a sentence may have begun with what is no character */
    expect("The CSTO held “Search-2024” and \xFF Search for it.", "CSTO=csto, Search-2024=search<“");
}

/* ---- marks ---- */

static void test_a_word_for_exercise_on_either_side(void **state)
{
    (void)state;
    assert_string_equal(found("The exercise Search", CSTO_SCAN_POSSIBLE), "Search=search<exercise");
    assert_string_equal(found("The Search drills ended", CSTO_SCAN_POSSIBLE), "Search=search<drills");
    assert_string_equal(found("The exercise Search drills", CSTO_SCAN_POSSIBLE), "Search=search<exercise");
}

static void test_a_year_of_a_list_is_where_it_stands(void **state)
{
    (void)state;
    expect("CSTO: Search, Interaction and “Rubezh”-2021.",
           "CSTO=csto, Search=search<-2021, Interaction=interaction<-2021, Rubezh=rubezh<“");
    expect("CSTO: Search, Interaction and “Rubezh” (2021).",
           "CSTO=csto, Search=search< (2021), Interaction=interaction< (2021), Rubezh=rubezh<“");
    expect("CSTO: Rubezh (2021), Search and Echelon-2022.",
           "CSTO=csto, Rubezh=rubezh< (2021), Search=search<-2022, Echelon-2022=echelon<-2022");
}

/* ---- people ---- */

static int is_surname(const csto_name *name)
{
    return name->kind == CSTO_KIND_PERSON && (name->flags & CSTO_FORM_SURNAME) != 0;
}

/* An opening, and the surnames of all people after it. */
static const char *with_all_surnames(const char *opening, const char *named)
{
    static char text[1 << 16];
    size_t length = (size_t)snprintf(text, sizeof text, "%s%s.\n\n", opening, named);
    for (uint32_t i = 0; i < csto_name_first[csto_count(CSTO_KIND_NONE)]; i++)
        if (is_surname(&csto_names[i]))
            length += (size_t)snprintf(text + length, sizeof text - length, "%s;\n", csto_text + csto_names[i].text);
    assert_true(length < sizeof text);
    return text;
}

typedef int may_be_meant(const csto_entity *person, const csto_entity *named);

/* How many surnames mean somebody after the opening, all of them people who may be meant by it. */
static size_t check_surnames(const char *opening, const char *name, const csto_entity *named, may_be_meant *is_meant)
{
    csto_scan scan;
    const csto_mention *mention;
    const char *text = with_all_surnames(opening, name);
    size_t surnames = 0;
    assert_int_equal(csto_scan_start(&scan, text, CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT), CSTO_OK);
    while ((mention = csto_scan_next(&scan)) != NULL)
        if (is_surname(mention->name)) {
            surnames++;
            if (!is_meant(mention->entity, named))
                fail_msg("%s is meant after \"%s%s\"", mention->entity->id, opening, name);
        }
    return surnames;
}

static int is_same(const csto_entity *person, const csto_entity *named) { return person == named; }

static void test_a_full_name_is_of_one_person(void **state)
{
    (void)state;
    assert_int_equal(check_surnames("CSTO", "", NULL, is_same), 0);
    size_t meant = 0;
    for (size_t i = 0; i < csto_count(CSTO_KIND_PERSON); i++) {
        const csto_entity *person = csto_at(CSTO_KIND_PERSON, i);
        meant += check_surnames("CSTO. ", person->name, person, is_same);
    }
    assert_true(meant >= csto_count(CSTO_KIND_PERSON));
}

/* A full name that others have as well (an actor, a violinist, anybody) is one of ours in a text about the CSTO. */
static void test_a_full_name_of_many_needs_the_csto(void **state)
{
    (void)state;
    expect("Yuri Borisov was nominated for an award. Sergei Pospelov played. Anatoly Sidorov came home.", "");
    expect("Юрий Борисов снялся в фильме. Сергей Поспелов играет на скрипке. Анатолий Сидоров вернулся.", "");
    expect("The CSTO met. Yuri Borisov spoke.", "CSTO=csto, Yuri Borisov=yuri-borisov<CSTO");
    expect("Denis Manturov came.", "Denis Manturov=denis-manturov");
}

/* The office, or another whose name is a part of this one's. */
static int held(const csto_entity *person, const csto_entity *office)
{
    const csto_entity *one;
    for (size_t i = 0; (one = csto_related(person, CSTO_REL_OFFICES_HELD, i)) != NULL; i++)
        if (strstr(office->name, one->name) != NULL)
            return 1;
    return 0;
}

static void test_an_office_is_of_its_holders(void **state)
{
    (void)state;
    size_t meant = 0;
    for (size_t i = 0; i < csto_count(CSTO_KIND_OFFICE); i++) {
        const csto_entity *office = csto_at(CSTO_KIND_OFFICE, i);
        meant += check_surnames("CSTO ", office->name, office, held);
    }
    assert_true(meant > 0);
}

static void test_a_surname_has_a_capital(void **state)
{
    (void)state;
    expect("CSTO. Stanislav Zas met. So zas is a word.", "CSTO=csto, Stanislav Zas=stanislav-zas");
    expect("ОДКБ. Станислав Зась прибыл. И зась – слово.", "ОДКБ=csto, Станислав Зась=stanislav-zas");
}

#define HE "CSTO Secretary General"
#define FOUND "CSTO=csto, Secretary General=secretary-general<CSTO"
#define BY_OFFICE "=stanislav-zas<Secretary General"

static void test_which_initials_are_a_surnames(void **state)
{
    (void)state;
    expect(HE " S. V. Zas spoke.", FOUND ", S. V. Zas" BY_OFFICE);
    expect(HE " A. S. V. Zas spoke.", FOUND ", S. V. Zas" BY_OFFICE); /* two of them */
    expect(HE " (B) Zas spoke.", FOUND ", Zas" BY_OFFICE);            /* no full stop */
    expect(HE " B. Zas spoke.", FOUND);                               /* another's */
    expect(HE " Zas S. V. spoke.", FOUND ", Zas S. V." BY_OFFICE);
    expect(HE " Zas S V spoke.", FOUND ", Zas" BY_OFFICE);
    expect(HE " Zas S. spoke.", FOUND ", Zas" BY_OFFICE); /* a sentence may end so */
    expect(HE " Zas S", FOUND ", Zas" BY_OFFICE);
    expect(HE " Zas S.", FOUND ", Zas S." BY_OFFICE);
    static const char after[] = ",;)\r\n";
    for (const char *at = after; *at != '\0'; at++) {
        char text[64];
        snprintf(text, sizeof text, HE " Zas S.%c So", *at);
        expect(text, FOUND ", Zas S." BY_OFFICE);
    }
    expect("Zas S. V., CSTO", "CSTO=csto");
}

static void test_a_number_is_no_initial(void **state)
{
    (void)state;
    static const char *const numbers[] = {"1.", "1)", "12.", "\u0661.", "\u06F1."};
    char text[64], expected[128];
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        snprintf(text, sizeof text, HE ":\n%s Zas\n%s Lukashenko", numbers[i], numbers[i]);
        expect(text, FOUND ", Zas" BY_OFFICE);
        snprintf(text, sizeof text, HE ":\n%s Z. Zas", numbers[i]);
        expect(text, FOUND);
    }
    for (int digit = '0'; digit <= '9'; digit++) {
        snprintf(text, sizeof text, HE " (%c. Zas), Zas %c.", digit, digit);
        snprintf(expected, sizeof expected, FOUND ", Zas" BY_OFFICE ", Zas" BY_OFFICE);
        expect(text, expected);
    }
}

static void test_which_words_are_a_surnames(void **state)
{
    (void)state;
    expect("Stanislav Petrov Zas is another.", "");
    expect("Зась Станислав Васильевич прибыл.", "Зась Станислав Васильевич=stanislav-zas");
    expect("Зась/Станислав Васильевич прибыл.", "");
    expect("Станислав Васильевич/Зась прибыл.", "");
    expect("stanislaw Wassiljewitsch Sas kam.", "");
    expect("Stanislaw wassiljewitsch Sas kam.", "");
    expect("Николаевич Бордюжа прибыл.", ""); /* whose given name begins so, too */
    expect("Стан Васильевич Зась прибыл.", "");
    expect("Николаи Николаевич Бордюжа прибыл.", ""); /* where й is и and a mark */
    /* as the next person in the data is called */
    expect("Imangali Vasilyevich Zas spoke.", "");
    expect(HE " I. Zas spoke.", FOUND);
    /* what is no character is no letter */
    expect(HE " \xFFS. Zas spoke.", FOUND ", S. Zas" BY_OFFICE);
}

static void test_a_patronymic_says_whose_a_surname_is(void **state)
{
    (void)state;
    expect(HE " Viktor Petrovich Zas spoke.", FOUND);
    expect(HE " Zas Viktor Petrovich spoke.", FOUND);
    expect(HE ": Vasilyevich Zas spoke.", FOUND ", Zas" BY_OFFICE); /* of whatever given name */
    expect(HE " viktor Vasilyevich Zas spoke.", FOUND ", Zas" BY_OFFICE);
    expect(HE " Viktor Petrov Zas spoke.", FOUND ", Zas" BY_OFFICE);
    expect(HE " Zas Viktor Petrov spoke.", FOUND ", Zas" BY_OFFICE);
    /* A list with one name a line, and one without lines. */
    static const char *const breaks[] = {"\n", "\r\n", "\r"};
    char text[128];
    for (size_t i = 0; i < sizeof breaks / sizeof breaks[0]; i++) {
        snprintf(text, sizeof text, HE ": Petrov Viktor Petrovich%sZas", breaks[i]);
        expect(text, FOUND ", Zas" BY_OFFICE);
        snprintf(text, sizeof text, HE ": Zas%sViktor Petrovich Petrov", breaks[i]);
        expect(text, FOUND ", Zas" BY_OFFICE);
    }
    expect(HE ": Petrov Viktor Petrovich Zas Stanislav Vasilyevich", FOUND ", Zas Stanislav Vasilyevich=stanislav-zas");
    expect(HE ": Stanislav Vasilyevich Zas Viktor Petrovich Petrov", FOUND ", Stanislav Vasilyevich Zas=stanislav-zas");
    expect("Станислав Зась, ОДКБ. Виктор Александрович Зась и Зась Виктор Александрович.",
           "Станислав Зась=stanislav-zas, ОДКБ=csto");
}

/* ---- which edition, which name ---- */

/* The only edition of that series in that year; NULL when there is none or more than one. */
static const csto_edition *edition_in(const csto_entity *series, int year)
{
    const csto_edition *found_one = NULL;
    for (size_t i = 0; i < csto_count(CSTO_KIND_EDITION); i++) {
        const csto_edition *edition = csto_edition_of(csto_at(CSTO_KIND_EDITION, i));
        if (edition->series != series || edition->year != year)
            continue;
        if (found_one != NULL)
            return NULL;
        found_one = edition;
    }
    return found_one;
}

static void test_every_edition_by_series_and_year(void **state)
{
    (void)state;
    size_t found_ones = 0;
    for (size_t i = 0; i < csto_count(CSTO_KIND_EDITION); i++) {
        char text[256];
        csto_scan scan;
        const csto_mention *mention;
        const csto_edition *edition = csto_edition_of(csto_at(CSTO_KIND_EDITION, i));
        if (edition->series == NULL || edition->year == 0)
            continue;
        snprintf(text, sizeof text, "The exercise “%s-%d”", edition->series->name, (int)edition->year);
        assert_int_equal(csto_scan_start(&scan, text, CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT), CSTO_OK);
        if ((mention = csto_scan_next(&scan)) == NULL)
            continue; /* the name of the series is for look-up alone */
        edition = edition_in(edition->series, edition->year);
        assert_ptr_equal(mention->edition, edition == NULL ? NULL : &edition->entity);
        found_ones += edition != NULL;
    }
    assert_true(found_ones > csto_count(CSTO_KIND_EDITION) / 2);
}

static void test_a_name_of_an_edition_means_its_series(void **state)
{
    (void)state;
    csto_scan scan;
    assert_int_equal(csto_scan_start(&scan, "The exercise “Channel-Arax”", CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT),
                     CSTO_OK);
    const csto_mention *mention = csto_scan_next(&scan);
    assert_non_null(mention);
    assert_string_equal(csto_name_entity(mention->name)->id, "kanal-arax-2023"); /* which has a name of its own */
    assert_string_equal(mention->edition->id, "kanal-arax-2023");
    assert_string_equal(mention->entity->id, "kanal");
}

static const csto_name *only_name(const char *text)
{
    csto_scan scan;
    assert_int_equal(csto_scan_start(&scan, text, CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT), CSTO_OK);
    const csto_mention *mention = csto_scan_next(&scan);
    assert_non_null(mention);
    const csto_name *name = mention->name;
    assert_null(csto_scan_next(&scan));
    return name;
}

/* Of the names of one thing that are the same but for their case or the words left out of them. */
static void test_which_name_it_is(void **state)
{
    (void)state;
    assert_int_equal(csto_name_type_of(only_name("Charter of the CSTO")), CSTO_NAME_OFFICIAL);
    assert_string_equal(csto_name_text(only_name("ұжымдық бітімгершілік күштері")), "ұжымдық бітімгершілік күштер");
    assert_string_equal(csto_name_text(only_name("Ұжымдық бітімгершілік күштері")), "Ұжымдық бітімгершілік күштері");
}

/* ---- a scan begun anew ---- */

static void test_nothing_stays_of_an_earlier_scan(void **state)
{
    (void)state;
    csto_scan scan;
    assert_int_equal(csto_scan_start(&scan, "CSTO Joint Staff", CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT), CSTO_OK);
    assert_non_null(csto_scan_next(&scan));
    assert_non_null(csto_scan_next(&scan)); /* which would be named again in brackets there */
    assert_int_equal(csto_scan_start(&scan, "The other staffs (Joint Staff)", CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT),
                     CSTO_OK);
    assert_null(csto_scan_next(&scan));
}

/* Neither the text nor its length is taken from what is refused. */
static void test_what_is_refused_is_not_read(void **state)
{
    (void)state;
    static char text[1 << 20];
    csto_scan scan;
    memset(text, ' ', sizeof text);
    memcpy(text, "CSTO", 4);
    assert_int_equal(csto_scan_start(&scan, text, sizeof text, ~0u), CSTO_EINVAL);
    assert_null(csto_scan_next(&scan));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_anchor_is_for_all_names_before_it),
        cmocka_unit_test(test_anchors_within_mentions),
        cmocka_unit_test(test_anchors_within_many_mentions),
        cmocka_unit_test(test_an_anchor_too_far_before_hides_none_after),
        cmocka_unit_test(test_a_claim_holds_for_its_name_alone),
        cmocka_unit_test(test_a_rival_counts_since_the_last_anchor),
        cmocka_unit_test(test_a_claim_takes_what_it_says),
        cmocka_unit_test(test_what_is_named_beside_it_owns_it),
        cmocka_unit_test(test_what_stands_right_before),
        cmocka_unit_test(test_what_stands_right_after),
        cmocka_unit_test(test_an_office_with_its_holder),
        cmocka_unit_test(test_a_claim_holds_until_the_text_speaks_of_the_csto),
        cmocka_unit_test(test_a_claim_reaches_over_one_end_of_a_sentence),
        cmocka_unit_test(test_a_claim_stays_in_its_paragraph),
        cmocka_unit_test(test_reach_of_a_claim),
        cmocka_unit_test(test_reach_of_a_claim_in_cyrillic),
        cmocka_unit_test(test_reach_of_a_claim_on_one_meaning),
        cmocka_unit_test(test_a_claim_on_several),
        cmocka_unit_test(test_what_means_nothing_else_is_not_claimed),
        cmocka_unit_test(test_in_brackets_means_what_stands_before),
        cmocka_unit_test(test_what_stands_before_brackets),
        cmocka_unit_test(test_named_again_in_brackets),
        cmocka_unit_test(test_an_office_of_others_with_its_holder),
        cmocka_unit_test(test_what_follows_a_dash),
        cmocka_unit_test(test_why_a_bare_name_is_refused),
        cmocka_unit_test(test_a_bare_name_is_witnessed_by_its_own),
        cmocka_unit_test(test_a_bare_name_is_witnessed_by_the_latest),
        cmocka_unit_test(test_a_name_with_marks_again),
        cmocka_unit_test(test_a_bare_name_is_a_proper_name),
        cmocka_unit_test(test_a_word_for_exercise_on_either_side),
        cmocka_unit_test(test_a_year_of_a_list_is_where_it_stands),
        cmocka_unit_test(test_a_full_name_is_of_one_person),
        cmocka_unit_test(test_a_full_name_of_many_needs_the_csto),
        cmocka_unit_test(test_an_office_is_of_its_holders),
        cmocka_unit_test(test_a_surname_has_a_capital),
        cmocka_unit_test(test_which_initials_are_a_surnames),
        cmocka_unit_test(test_a_number_is_no_initial),
        cmocka_unit_test(test_which_words_are_a_surnames),
        cmocka_unit_test(test_a_patronymic_says_whose_a_surname_is),
        cmocka_unit_test(test_every_edition_by_series_and_year),
        cmocka_unit_test(test_a_name_of_an_edition_means_its_series),
        cmocka_unit_test(test_which_name_it_is),
        cmocka_unit_test(test_nothing_stays_of_an_earlier_scan),
        cmocka_unit_test(test_what_is_refused_is_not_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
