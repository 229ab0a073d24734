/* signs.c -- see signs.h.
 * In:     what the view knows of a column in a row.
 * Out:    a sign that needs no room, and the key of the words for it.
 */
#include "signs.h"

#include "view_nearest.h"

DzSign dz_sign_of(DzCarried carried, DzExcuse excuse)
{
    static const DzSign states[] = {
        [DZ_CARRIED_ABSENT] = {"—", "carried.absent"},           [DZ_CARRIED_PERHAPS] = {"≈", "carried.alike"},
        [DZ_CARRIED_PARAPHRASED] = {"◌", "carried.paraphrased"}, [DZ_CARRIED_PARTLY] = {"◐", "carried.partly"},
        [DZ_CARRIED_QUOTED] = {"●", "carried.quoted"},
    };
    static const DzSign excuses[] = {
        [DZ_EXCUSE_EXCERPT] = {"·", "carried.excerpt"}, [DZ_EXCUSE_FOREIGN] = {"·", "carried.foreign"},
        [DZ_EXCUSE_BEFORE] = {"·", "carried.before"},   [DZ_EXCUSE_OWN] = {"·", "carried.own"},
        [DZ_EXCUSE_THEIRS] = {"·", "carried.theirs"},   [DZ_EXCUSE_ALIKE] = {"≈", "carried.alike"},
    };
    return excuse == DZ_EXCUSE_NONE ? states[carried] : excuses[excuse];
}

DzSign dz_sign_in(const DzView *view, const DzRow *row, guint column)
{
    DzCarried carried = row->carried[column];
    DzExcuse excuse = dz_view_excuse(view, row, column);
    DzSign sign = dz_sign_of(carried, excuse);
    if (row->is_statement && carried == DZ_CARRIED_QUOTED)
        sign.key = "carried.stated";
    else if (carried == DZ_CARRIED_ABSENT && excuse == DZ_EXCUSE_NONE &&
             dz_view_nearest(view, row, column).article != NULL)
        sign.key = "carried.nearest";
    return sign;
}
