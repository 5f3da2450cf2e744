@echo off
rem Sets JAVA to a Java program of version 21 or newer and JAVA_FEATURE to its version's first number, reading each
rem candidate's "release" file instead of starting it.
set "JAVA="
call :look "%~dp0jre"
if not defined JAVA if defined JAVA_HOME call :look "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%j in ('where java.exe 2^>nul') do if not defined JAVA call :look "%%~dpj.."
if not defined JAVA for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
    if not defined JAVA for /d %%d in ("%ProgramFiles%\%%~v\*") do if not defined JAVA call :look "%%~d"
)
if defined JAVA exit /b 0
echo Scholion needs Java 21 or newer and found none. Install one, or point JAVA_HOME to one, then start again. 1>&2
exit /b 2

:look
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "JAVA_FEATURE=0"
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" (
    for /f "tokens=1 delims=.-+" %%n in ("%%~b") do set "JAVA_FEATURE=%%n"
)
if %JAVA_FEATURE% geq 21 set "JAVA=%~1\bin\java.exe"
exit /b 0
