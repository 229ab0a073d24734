# opencc_table.cmake -- a compiled OpenCC dictionary as text, after a line with the SHA-256 of the compiled file, so that the
# library can tell at run time whether OpenCC would use that very dictionary.
#     cmake -D OPENCC_DICT=... -D FROM=X.ocd2 -D TO=X.ocd2.txt -P opencc_table.cmake
file(SHA256 ${FROM} sum)
execute_process(COMMAND ${OPENCC_DICT} -i ${FROM} -f ocd2 -o ${TO}.part -t text COMMAND_ERROR_IS_FATAL ANY)
file(SHA256 ${FROM} sum_after)
if(NOT sum STREQUAL sum_after)
    message(FATAL_ERROR "${FROM} changed while it was read; build again")
endif()
file(READ ${TO}.part text)
file(WRITE ${TO} "${sum}\n${text}")
file(REMOVE ${TO}.part)
