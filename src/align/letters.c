/* letters.c -- see letters.h. */
#include "letters.h"

#include "characters.h"
#include "form.h"
#include "weights.h"

void dz_letters_append(GArray *letters, const DzArticle *article, DzSpan common)
{
    for (guint32 at = common.begin; at < common.end; at++) {
        gunichar c = g_unichar_tolower(article->common[at]);
        if (!dz_is_blank(c) && !dz_is_punctuation(c))
            g_array_append_val(letters, c);
    }
}

GArray *dz_letters_in(const DzQuotation *quotation)
{
    g_autoptr(GArray) letters = g_array_new(FALSE, FALSE, sizeof(gunichar));
    dz_letters_append(letters, quotation->article, dz_form_to_common(quotation->article, quotation->span));
    return letters->len >= MIN_REPEATED && letters->len < MAX_MENTION ? g_steal_pointer(&letters) : NULL;
}

char *dz_letters_dup_text(const GArray *letters)
{
    return g_ucs4_to_utf8((const gunichar *)(const void *)letters->data, letters->len, NULL, NULL, NULL);
}
