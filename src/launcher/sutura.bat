@echo off
rem Starts Sutura from the folder that `mvn -q -DskipTests package` makes.
setlocal
set "here=%~dp0.."
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xshare:auto -XX:SharedArchiveFile="%here%\lib\sutura.jsa" -Xlog:disable -Dsutura.home="%here%" -Dorg.lwjgl.librarypath="%here%\lib\natives" -cp "%here%\lib\sutura-0.1.0.jar" sutura.cli.Main %*
exit /b %ERRORLEVEL%
