/* json_view.c -- what the HTML page says of an event, so that a program need not find it out again from the matches.
 * In:     the view of one event.
 * Out:    lists of records, each with its event; a place is {document, begin, end, text}:
 *           news    what most outlets report: a place, `row`, how many outlets surely state it (`stated_by`)
 *           ledger  a `row` (the id of a match, a statement, or of a quotation that others only paraphrase), `speaker`,
 *                   the place that names it best, and `outlets`: what each made of it
 *           alone   what stands in one outlet only: a place, `quote` if it is one, `own`: in an own piece
 *           names   what outlets call differently: `id`, `forms`: a place each, how often (`count`) the outlet prints
 *                   it, and whether that is how it `usual`ly does
 */
#include "json_view.h"

#include "signs.h"
#include "view_facts.h"
#include "view_labels.h"
#include "view_lacking.h"
#include "view_naming.h"
#include "view_nearest.h"

#include <string.h>

#define MOST_NEWS 3

static json_t *event_of(const DzView *view)
{
    return dz_json_id('e', view->event->id);
}

/* A record with the keys of a place. Takes both. */
static json_t *at_place(json_t *record, json_t *place)
{
    json_object_update_new(record, place);
    return record;
}

static json_t *outlet_of(const DzView *view, guint column)
{
    return dz_json_string(dz_view_column(view, column)->name);
}

json_t *dz_json_news(const DzView *view)
{
    g_autoptr(GArray) facts = dz_view_main_facts(view, MOST_NEWS);
    json_t *list = json_array();
    for (guint i = 0; i < facts->len; i++) {
        const DzFact *fact = &g_array_index(facts, DzFact, i);
        json_t *record =
            json_pack("{so ss si}", "event", event_of(view), "row", fact->row->id, "stated_by", (int)fact->n_stating);
        json_array_append_new(list, at_place(record, dz_json_place(fact->told.article, dz_passage_fact(&fact->told))));
    }
    return list;
}

/* -- What each outlet made of a row -------------------------------------------------------------------------------- */

static json_t *documents_of(const DzColumn *column)
{
    json_t *list = json_array();
    for (guint i = 0; i < column->articles->len; i++)
        json_array_append_new(list, dz_json_id('d', dz_article_get_id(g_ptr_array_index(column->articles, i))));
    return list;
}

/* The name of a sign's key: "quoted", "alike", … */
static const char *name_of(DzSign sign)
{
    return strchr(sign.key, '.') + 1;
}

static const char *told_in(const DzRow *row, const DzPassage *passage)
{
    gboolean states = row->is_statement && passage->carried == DZ_CARRIED_QUOTED;
    return states ? "stated" : name_of(dz_sign_of(passage->carried, DZ_EXCUSE_NONE));
}

static json_t *passages_of(const DzRow *row, guint column)
{
    json_t *list = json_array();
    guint n = 0;
    const DzPassage *passages = dz_row_passages(row, column, &n);
    for (guint i = 0; i < n; i++) {
        json_t *record = json_pack("{ss}", "told", told_in(row, &passages[i]));
        json_array_append_new(list, at_place(record, dz_json_place(passages[i].article, passages[i].span)));
    }
    return list;
}

static json_t *lacking_of(const DzLack *lack, guint column)
{
    return lack->passage != NULL && lack->passage->column == column ? dz_json_place(lack->article, lack->span)
                                                                    : json_null();
}

static json_t *nearest_of(const DzView *view, const DzRow *row, guint column)
{
    DzNearest nearest = {.article = NULL};
    if (row->carried[column] == DZ_CARRIED_ABSENT)
        nearest = dz_view_nearest(view, row, column);
    return nearest.article != NULL ? dz_json_place(nearest.article, nearest.span) : json_null();
}

/* What the page's sign says, whether or not something is nearest. */
static const char *told(const DzView *view, const DzRow *row, guint column)
{
    const char *name = name_of(dz_sign_in(view, row, column));
    return g_str_equal(name, "nearest") ? "absent" : name;
}

static json_t *outlets_of(const DzView *view, const DzRow *row)
{
    DzLack lack = dz_lacking_most(view, row);
    json_t *list = json_array();
    for (guint i = 0; i < view->columns->len; i++)
        json_array_append_new(list, json_pack("{so so ss so so so sb}",                           //
                                              "outlet", outlet_of(view, i),                       //
                                              "documents", documents_of(dz_view_column(view, i)), //
                                              "told", told(view, row, i),                         //
                                              "passages", passages_of(row, i),                    //
                                              "lacks", lacking_of(&lack, i),                      //
                                              "nearest", nearest_of(view, row, i),                //
                                              "left_out", dz_view_leaves_out(view, row, i)));
    return list;
}

json_t *dz_json_ledger(const DzView *view)
{
    json_t *list = json_array();
    for (guint i = 0; i < view->rows->len; i++) {
        const DzRow *row = dz_view_row(view, i);
        const DzPassage *label = dz_row_label(row);
        json_t *record = json_pack("{so ss so}", "event", event_of(view), "row", row->id, "speaker",
                                   dz_json_string(row->speaking != NULL ? row->speaking->speaker : NULL));
        at_place(record, dz_json_place(label->article, dz_passage_fact(label)));
        json_object_set_new(record, "outlets", outlets_of(view, row));
        json_array_append_new(list, record);
    }
    return list;
}

/* -- What stands in one only --------------------------------------------------------------------------------------- */

json_t *dz_json_alone(const DzView *view)
{
    json_t *list = json_array();
    for (guint i = 0; i < view->columns->len; i++) {
        const GPtrArray *solos = dz_view_column(view, i)->solo;
        for (guint k = 0; k < solos->len; k++) {
            const DzSolo *solo = g_ptr_array_index(solos, k);
            json_t *quote = solo->quotation != NULL ? dz_json_id('q', solo->quotation->id) : json_null();
            json_t *record = json_pack("{so so so sb}", "event", event_of(view), "outlet", outlet_of(view, i), "quote",
                                       quote, "own", dz_view_is_own_piece(view, solo->article));
            json_array_append_new(list, at_place(record, dz_json_place(solo->article, solo->span)));
        }
    }
    return list;
}

/* -- What is called differently ------------------------------------------------------------------------------------ */

static json_t *forms_of(const DzView *view, const DzNaming *naming)
{
    json_t *list = json_array();
    for (guint i = 0; i < naming->forms->len; i++) {
        const DzNamed *named = &g_array_index(naming->forms, DzNamed, i);
        json_t *record = json_pack("{so si sb}", "outlet", outlet_of(view, named->column), "count", (int)named->count,
                                   "usual", named->usual);
        json_array_append_new(list, at_place(record, dz_json_place(named->article, named->span)));
    }
    return list;
}

json_t *dz_json_names(const DzView *view)
{
    g_autoptr(GPtrArray) naming = dz_view_find_naming(view);
    json_t *list = json_array();
    for (guint i = 0; i < naming->len; i++) {
        const DzNaming *one = g_ptr_array_index(naming, i);
        json_array_append_new(list, json_pack("{so so so}", "event", event_of(view), "id",
                                              dz_json_string(one->term->id), "forms", forms_of(view, one)));
    }
    return list;
}
