# rooms.cmake -- one folder of src/ is one room: an OBJECT library that sees include/, its own folder and the rooms named
# in its DEPS, and nothing else. The compiler keeps the map of src/README.md.
#
#     dz_room(quote marks.c kind.c speaker.c DEPS base text model DATA data/cues.tsv LIBS PkgConfig::ICU)
#
# DATA files are compiled in (GResource) and read by dz_data_load("quote/cues.tsv"); LIBS are foreign libraries.

add_library(dz_flags INTERFACE)
target_compile_features(dz_flags INTERFACE c_std_17)
target_compile_definitions(dz_flags INTERFACE _GNU_SOURCE G_LOG_DOMAIN="duizhao" DZ_VERSION="${PROJECT_VERSION}")
target_compile_options(dz_flags INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wcast-qual
    -Wwrite-strings -Wundef -Wvla -Wformat=2 -Wimplicit-fallthrough -fno-common
    $<$<BOOL:${DZ_WERROR}>:-Werror>)
if(DZ_SANITIZE)
    target_compile_options(dz_flags INTERFACE -fsanitize=${DZ_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(dz_flags INTERFACE -fsanitize=${DZ_SANITIZE})
endif()

if(DZ_FUZZ)
    target_compile_options(dz_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(DZ_COMPILE_RESOURCES glib-compile-resources REQUIRED)
set(DZ_ROOMS "" CACHE INTERNAL "rooms, in the order they were declared")

# Writes a GResource bundle of `files` (relative to the room) as C and hands its path back in `out`.
function(dz_bundle_data room files out)
    set(xml "<?xml version=\"1.0\"?>\n<gresources><gresource prefix=\"/duizhao/${room}\">\n")
    set(inputs "")
    foreach(file IN LISTS files)
        get_filename_component(name ${file} NAME)
        string(APPEND xml "  <file alias=\"${name}\">${file}</file>\n")
        list(APPEND inputs ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    endforeach()
    string(APPEND xml "</gresource></gresources>\n")
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/data.gresource.xml CONTENT "${xml}" @ONLY)
    add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/data.c
        COMMAND ${DZ_COMPILE_RESOURCES} --generate-source --internal --c-name dz_${room}
                --sourcedir ${CMAKE_CURRENT_SOURCE_DIR} --target ${CMAKE_CURRENT_BINARY_DIR}/data.c
                ${CMAKE_CURRENT_BINARY_DIR}/data.gresource.xml
        DEPENDS ${inputs} ${CMAKE_CURRENT_BINARY_DIR}/data.gresource.xml VERBATIM)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/data.c PROPERTIES COMPILE_OPTIONS "-w")
    set(${out} ${CMAKE_CURRENT_BINARY_DIR}/data.c PARENT_SCOPE)
endfunction()

function(dz_room room)
    cmake_parse_arguments(PARSE_ARGV 1 ROOM "" "" "DEPS;DATA;LIBS")
    set(sources ${ROOM_UNPARSED_ARGUMENTS})
    if(ROOM_DATA)
        dz_bundle_data(${room} "${ROOM_DATA}" data)
        list(APPEND sources ${data})
    endif()
    add_library(dz_${room} OBJECT ${sources})
    set_target_properties(dz_${room} PROPERTIES POSITION_INDEPENDENT_CODE ON C_VISIBILITY_PRESET hidden C_EXTENSIONS OFF)
    target_include_directories(dz_${room} PRIVATE ${CMAKE_SOURCE_DIR}/include ${CMAKE_CURRENT_SOURCE_DIR})
    foreach(dep IN LISTS ROOM_DEPS)
        target_include_directories(dz_${room} PRIVATE ${CMAKE_SOURCE_DIR}/src/${dep})
    endforeach()
    target_link_libraries(dz_${room} PRIVATE dz_flags PkgConfig::GLIB ${ROOM_LIBS})
    set(DZ_ROOMS ${DZ_ROOMS} ${room} CACHE INTERNAL "")
endfunction()
