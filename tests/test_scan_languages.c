/* SPDX-License-Identifier: MIT */
/* Mentions in languages other than English and Russian: the case ending belongs to the span, and so to the offsets. */
#include "unit.h"

enum { MENTIONS = 6 };

typedef struct expected {
    const char *surface, *id;
} expected;

typedef struct sentence {
    const char *lang, *text;
    expected mentions[MENTIONS]; /* in the order of the text; what is empty ends them */
} sentence;

static const sentence sentences[] = {
    {"hy", "Հայաստանը սառեցրել է ՀԱՊԿ-ին մասնակցությունը, հայտնել են Ռուսաստանից։",
     {{"Հայաստանը", "armenia"}, {"ՀԱՊԿ-ին", "csto"}, {"Ռուսաստանից", "russia"}}},
    {"be", "Прадстаўнікі АДКБ прыбылі з Казахстана ў Рэспубліку Беларусь, дзе іх чакаў генеральны сакратар.",
     {{"АДКБ", "csto"}, {"Казахстана", "kazakhstan"}, {"Рэспубліку Беларусь", "belarus"},
      {"генеральны сакратар", "secretary-general"}}},
    {"kk", "ҰҚШҰ-ның Бас хатшысы Қазақстанға келді, Ресейден тағы екі өкіл күтіледі.",
     {{"ҰҚШҰ-ның", "csto"}, {"Бас хатшысы", "secretary-general"}, {"Қазақстанға", "kazakhstan"},
      {"Ресейден", "russia"}}},
    {"ky", "ЖККУнун башкы катчысы Кыргызстанга келип, Россиядагы жыйын тууралуу айтты.",
     {{"ЖККУнун", "csto"}, {"башкы катчысы", "secretary-general"}, {"Кыргызстанга", "kyrgyzstan"},
      {"Россиядагы", "russia"}}},
    {"tg", "Дабири кулли СААД аз Тоҷикистон ба Ҷумҳурии Қирғизистон рафт.",
     {{"Дабири кулли", "secretary-general"}, {"СААД", "csto"}, {"Тоҷикистон", "tajikistan"},
      {"Ҷумҳурии Қирғизистон", "kyrgyzstan"}}},
    {"uz", "KXShTga aʼzo davlatlar Qozog‘istondan va Rossiyadagi markazdan vakil yubordi.",
     {{"KXShTga", "csto"}, {"Qozog‘istondan", "kazakhstan"}, {"Rossiyadagi", "russia"}}},
    {"az", "KTMT-nin baş katibi Ermənistana gəldi, Qazaxıstanda isə iclas keçirildi.",
     {{"KTMT-nin", "csto"}, {"baş katibi", "secretary-general"}, {"Ermənistana", "armenia"},
      {"Qazaxıstanda", "kazakhstan"}}},
    {"ka", "საქართველოს მეზობელმა სომხეთმა და რუსეთიდან ჩასულმა სტუმრებმა ისაუბრეს.",
     {{"საქართველოს", "georgia"}, {"სომხეთმა", "armenia"}, {"რუსეთიდან", "russia"}}},
    {"uk", "Організацією договору про колективну безпеку керували у Вірменії та Киргизькій Республіці.",
     {{"Організацією договору про колективну безпеку", "csto"}, {"Вірменії", "armenia"},
      {"Киргизькій Республіці", "kyrgyzstan"}}},
    {"pl", "Organizacją Układu o Bezpieczeństwie Zbiorowym kieruje Sekretarz Generalny, który był w Białorusi i Rosji.",
     {{"Organizacją Układu o Bezpieczeństwie Zbiorowym", "csto"}, {"Sekretarz Generalny", "secretary-general"},
      {"Białorusi", "belarus"}, {"Rosji", "russia"}}},
    {"sr", "Посматрачи из Србије видели су Русију и Републику Белорусију.",
     {{"Србије", "serbia"}, {"Русију", "russia"}, {"Републику Белорусију", "belarus"}}},
    {"tr", "KGAÖ'nün Genel Sekreteri Kazakistan’a gitti, Rusya Federasyonu'ndan bir heyet bekliyor.",
     {{"KGAÖ'nün", "csto"}, {"Genel Sekreteri", "secretary-general"}, {"Kazakistan’a", "kazakhstan"},
      {"Rusya Federasyonu'ndan", "russia"}}},
    {"de", "Die OVKS tagt in Armeniens Hauptstadt; der Generalsekretär der OVKS reist in die Kirgisische Republik.",
     {{"OVKS", "csto"}, {"Armeniens", "armenia"}, {"Generalsekretär", "secretary-general"}, {"OVKS", "csto"},
      {"Kirgisische Republik", "kyrgyzstan"}}},
    {"fr", "Le secrétaire général de l’OTSC se rend en Russie et en République d’Arménie.",
     {{"secrétaire général", "secretary-general"}, {"OTSC", "csto"}, {"Russie", "russia"},
      {"République d’Arménie", "armenia"}}},
    {"es", "El Consejo de Seguridad Colectiva de la OTSC se reunió en Kirguistán sin la República de Armenia.",
     {{"Consejo de Seguridad Colectiva", "collective-security-council"}, {"OTSC", "csto"},
      {"Kirguistán", "kyrgyzstan"},
      {"República de Armenia", "armenia"}}},
    {"zh", "集体安全条约组织秘书长访问了白俄罗斯和俄罗斯联邦。",
     {{"集体安全条约组织", "csto"}, {"秘书长", "secretary-general"}, {"白俄罗斯", "belarus"}, {"俄罗斯联邦", "russia"}}},
    {"ar", "زار الأمين العام لمنظمة معاهدة الأمن الجماعي روسيا وأرمينيا.",
     {{"الأمين العام", "secretary-general"}, {"لمنظمة معاهدة الأمن الجماعي", "csto"}, {"روسيا", "russia"},
      {"وأرمينيا", "armenia"}}},
    {"fa", "سازمان پیمان امنیت جمعی در قزاقستان و جمهوری تاجیکستان رزمایش برگزار کرد.",
     {{"سازمان پیمان امنیت جمعی", "csto"}, {"قزاقستان", "kazakhstan"}, {"جمهوری تاجیکستان", "tajikistan"}}},

    /* people: the surname alone after the full name, in a text about the CSTO */
    {"uk", "Генсек ОДКБ Микола Бордюжа говорив про ОБСЄ; Бордюжу слухали в Мінську.",
     {{"Генсек", "secretary-general"}, {"ОДКБ", "csto"}, {"Микола Бордюжа", "nikolai-bordyuzha"}, {"ОБСЄ", "osce"},
      {"Бордюжу", "nikolai-bordyuzha"}}},
    {"tr", "KGAÖ Genel Sekreteri İmangali Tasmagambetov'un konuşması yayımlandı.",
     {{"KGAÖ", "csto"}, {"Genel Sekreteri", "secretary-general"},
      {"İmangali Tasmagambetov'un", "imangali-tasmagambetov"}}},
    {"kk", "Қасым-Жомарт Тоқаев ҰҚШҰ отырысына қатысты. Тоқаевтың сөзі жарияланды.",
     {{"Қасым-Жомарт Тоқаев", "kassym-jomart-tokayev"}, {"ҰҚШҰ", "csto"}, {"Тоқаевтың", "kassym-jomart-tokayev"}}},
    {"ka", "ვლადიმირ პუტინმა კოლექტიური უსაფრთხოების ხელშეკრულების ორგანიზაციის სამიტზე ისაუბრა. პუტინის სიტყვა გავრცელდა.",
     {{"ვლადიმირ პუტინმა", "vladimir-putin"}, {"კოლექტიური უსაფრთხოების ხელშეკრულების ორგანიზაციის", "csto"},
      {"პუტინის", "vladimir-putin"}}},
    {"tg", "Кумитаи низомии СААД дар Душанбе ҷамъ омад.", {{"Кумитаи низомии", "military-committee"}, {"СААД", "csto"}}},
    {"be", "Калектыўных сілаў аператыўнага рэагавання АДКБ пакуль мала.",
     {{"Калектыўных сілаў аператыўнага рэагавання", "crrf"}, {"АДКБ", "csto"}}},
    {"ka", "პუტინი აქ არ იყო.", {{NULL, NULL}}},

    /* what means something else, or is another's */
    {"ru", "Белорус и беларус пришли на встречу ОДКБ.", {{"ОДКБ", "csto"}}},
    {"hy", "ՄԱԿ-ի գլխավոր քարտուղարը հանդիպել է ՀԱՊԿ պատվիրակությանը։", {{"ՄԱԿ-ի", "un"}, {"ՀԱՊԿ", "csto"}}},
    {"de", "Der Generalsekretär der Vereinten Nationen sprach über die OVKS.",
     {{"Vereinten Nationen", "un"}, {"OVKS", "csto"}}},
    {"kk", "БҰҰ Бас хатшысы бүгін ҰҚШҰ туралы айтты.", {{"БҰҰ", "un"}, {"ҰҚШҰ", "csto"}}},
    {"zh", "联合国秘书长谈到集体安全条约组织。", {{"联合国", "un"}, {"集体安全条约组织", "csto"}}},
    /* the same words, "and its" and "its", give the office to each of the two */
    {"uk", "ОДКБ та її Генеральний секретар мовчать. НАТО та його Генеральний секретар теж.",
     {{"ОДКБ", "csto"}, {"Генеральний секретар", "secretary-general"}}},
    {"de", "Die OVKS und ihr Generalsekretär schweigen. Die NATO und ihr Generalsekretär auch.",
     {{"OVKS", "csto"}, {"Generalsekretär", "secretary-general"}}},
    {"tr", "KGAÖ toplandı. AGİT bekliyor. Onun Genel Sekreteri gitti.", {{"KGAÖ", "csto"}, {"AGİT", "osce"}}},
    {"pl", "OUBZ obraduje. OBWE czeka. Jej Sekretarz Generalny wyjechał.", {{"OUBZ", "csto"}, {"OBWE", "osce"}}},
    {"zh", "俄罗斯人和塔吉克人在市场见面。", {{NULL, NULL}}},
    {"ar", "ولاية جورجيا في الجنوب.", {{NULL, NULL}}},
    {"es", "El estado de Georgia celebra elecciones.", {{NULL, NULL}}},
    {"fa", "استان آذربایجان شرقی همسایه ارمنستان است.", {{"ارمنستان", "armenia"}}},
};

/* Reads the text on from `from`: the mention begins where its surface next stands, and ends with it. */
static void expect_next(const sentence *row, const csto_mention *mention, const expected *want, const char **from)
{
    const char *at = strstr(*from, want->surface);
    if (at == NULL || mention == NULL || mention->begin != (size_t)(at - row->text) ||
        mention->end != mention->begin + strlen(want->surface) || strcmp(mention->entity->id, want->id) != 0)
        fail_msg("%s: expected \"%s\" (%s), found \"%.*s\" in \"%s\"", row->lang, want->surface, want->id,
                 mention == NULL ? 0 : (int)(mention->end - mention->begin),
                 mention == NULL ? "" : row->text + mention->begin, row->text);
    *from = at + strlen(want->surface);
}

static void test_inflected_names(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++) {
        const sentence *row = &sentences[i];
        const char *from = row->text;
        csto_scan scan;
        assert_int_equal(csto_scan_start(&scan, row->text, CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT), CSTO_OK);
        for (size_t k = 0; k < MENTIONS && row->mentions[k].surface != NULL; k++)
            expect_next(row, csto_scan_next(&scan), &row->mentions[k], &from);
        const csto_mention *more = csto_scan_next(&scan);
        if (more != NULL)
            fail_msg("%s: \"%.*s\" is no mention in \"%s\"", row->lang, (int)(more->end - more->begin),
                     row->text + more->begin, row->text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_inflected_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
