# Makes an object file of all files under OUT with rcc's two passes: the data never goes through the compiler.
# cmake -DOUT=<folder> -DRCC=<rcc> -DCXX=<compiler> -P BigResource.cmake   →   OUT.rcc.o
file(GLOB_RECURSE files RELATIVE ${OUT} ${OUT}/*)
set(qrc "<RCC><qresource prefix=\"/\">\n")
foreach(file ${files})
  string(APPEND qrc "<file alias=\"${file}\">${OUT}/${file}</file>\n")
endforeach()
file(WRITE ${OUT}.qrc "${qrc}</qresource></RCC>\n")

set(rcc_options --name pagereel --no-compress)
execute_process(COMMAND ${RCC} ${rcc_options} --pass 1 -o ${OUT}.rcc.cpp ${OUT}.qrc COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CXX} -fPIC -c ${OUT}.rcc.cpp -o ${OUT}.rcc.tmp.o COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${RCC} ${rcc_options} --pass 2 --temp ${OUT}.rcc.tmp.o -o ${OUT}.rcc.o ${OUT}.qrc COMMAND_ERROR_IS_FATAL ANY)
