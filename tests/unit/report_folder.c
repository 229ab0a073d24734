/* report_folder.c -- the HTML report as a folder: put in place whole, and nothing of somebody else's replaced. */
#include "fixture.h"
#include "unit.h"

#include <duizhao/report.h>
#include <glib/gstdio.h>
#include <unistd.h>

/* A new folder of the test's own; removed by remove_tree(). */
static char *new_folder(void)
{
    return g_dir_make_tmp("duizhao-XXXXXX", NULL);
}

static void remove_tree(const char *path)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    for (const char *name = dir != NULL ? g_dir_read_name(dir) : NULL; name != NULL; name = g_dir_read_name(dir)) {
        g_autofree char *child = g_build_filename(path, name, NULL);
        remove_tree(child);
    }
    g_remove(path);
}

static gboolean holds(const char *folder, const char *name)
{
    g_autofree char *path = g_build_filename(folder, name, NULL);
    return g_file_test(path, G_FILE_TEST_EXISTS);
}

static void a_folder_holds_an_index_and_a_page_an_event_and_is_replaced_whole(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_bridge();
    g_autofree char *parent = new_folder();
    g_autofree char *folder = g_build_filename(parent, "report", NULL);
    g_autofree char *stale = g_build_filename(folder, "e99.html", NULL);
    assert_true(dz_report_write_folder(comparison, NULL, folder, NULL));
    assert_true(g_file_set_contents(stale, "old", -1, NULL));
    assert_true(dz_report_write_folder(comparison, NULL, folder, NULL));
    assert_true(holds(folder, "index.html"));
    assert_true(holds(folder, "e1.html"));
    assert_false(holds(folder, "e99.html"));
    g_autoptr(GDir) dir = g_dir_open(parent, 0, NULL);
    assert_string_equal(g_dir_read_name(dir), "report");
    assert_null(g_dir_read_name(dir));
    remove_tree(parent);
}

static void a_folder_of_somebody_elses_files_is_left_alone(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_bridge();
    g_autofree char *folder = new_folder();
    g_autofree char *thesis = g_build_filename(folder, "thesis.txt", NULL);
    assert_true(g_file_set_contents(thesis, "years of work", -1, NULL));
    g_autoptr(GError) error = NULL;
    assert_false(dz_report_write_folder(comparison, NULL, folder, &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_IO));
    assert_true(holds(folder, "thesis.txt"));
    assert_false(holds(folder, "index.html"));
    remove_tree(folder);
}

static void notes_beside_an_earlier_report_are_left_alone(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_bridge();
    g_autofree char *parent = new_folder();
    g_autofree char *folder = g_build_filename(parent, "report", NULL);
    g_autofree char *notes = g_build_filename(folder, "e1-notes.html", NULL);
    assert_true(dz_report_write_folder(comparison, NULL, folder, NULL));
    assert_true(g_file_set_contents(notes, "an evening's work", -1, NULL));
    g_autoptr(GError) error = NULL;
    assert_false(dz_report_write_folder(comparison, NULL, folder, &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_IO));
    assert_non_null(strstr(error->message, "e1-notes.html"));
    assert_true(holds(folder, "e1-notes.html"));
    assert_true(holds(folder, "e1.html"));
    remove_tree(parent);
}

static void a_folder_in_an_earlier_report_is_left_alone(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_bridge();
    g_autofree char *parent = new_folder();
    g_autofree char *folder = g_build_filename(parent, "report", NULL);
    g_autofree char *inner = g_build_filename(folder, "pictures", NULL);
    assert_true(dz_report_write_folder(comparison, NULL, folder, NULL));
    assert_int_equal(g_mkdir(inner, 0755), 0);
    assert_false(dz_report_write_folder(comparison, NULL, folder, NULL));
    assert_true(holds(folder, "pictures"));
    assert_true(holds(folder, "e1.html"));
    remove_tree(parent);
}

static void a_link_stays_and_the_folder_it_leads_to_is_replaced(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_bridge();
    g_autofree char *parent = new_folder();
    g_autofree char *folder = g_build_filename(parent, "report", NULL);
    g_autofree char *link = g_build_filename(parent, "link//", NULL);
    g_autofree char *bare = g_build_filename(parent, "link", NULL);
    g_autofree char *stale = g_build_filename(folder, "e99.html", NULL);
    assert_true(dz_report_write_folder(comparison, NULL, folder, NULL));
    assert_true(g_file_set_contents(stale, "old", -1, NULL));
    assert_int_equal(symlink("report", bare), 0);
    assert_true(dz_report_write_folder(comparison, NULL, link, NULL));
    assert_true(g_file_test(bare, G_FILE_TEST_IS_SYMLINK));
    assert_true(holds(folder, "e1.html"));
    assert_false(holds(folder, "e99.html"));
    g_remove(bare);
    remove_tree(parent);
}

static void slashes_behind_a_new_folder_are_no_part_of_its_name(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_bridge();
    g_autofree char *parent = new_folder();
    g_autofree char *path = g_strconcat(parent, "/report//", NULL);
    assert_true(dz_report_write_folder(comparison, NULL, path, NULL));
    assert_true(holds(parent, "report/e1.html"));
    remove_tree(parent);
}

static void a_file_is_no_place_for_a_folder(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_bridge();
    g_autofree char *parent = new_folder();
    g_autofree char *file = g_build_filename(parent, "thesis.txt", NULL);
    assert_true(g_file_set_contents(file, "years of work", -1, NULL));
    g_autoptr(GError) error = NULL;
    assert_false(dz_report_write_folder(comparison, NULL, file, &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_IO));
    remove_tree(parent);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_folder_holds_an_index_and_a_page_an_event_and_is_replaced_whole),
        cmocka_unit_test(a_folder_of_somebody_elses_files_is_left_alone),
        cmocka_unit_test(notes_beside_an_earlier_report_are_left_alone),
        cmocka_unit_test(a_folder_in_an_earlier_report_is_left_alone),
        cmocka_unit_test(a_link_stays_and_the_folder_it_leads_to_is_replaced),
        cmocka_unit_test(slashes_behind_a_new_folder_are_no_part_of_its_name),
        cmocka_unit_test(a_file_is_no_place_for_a_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
