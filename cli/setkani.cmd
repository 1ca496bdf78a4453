@echo off
rem Starts setkani, the twin of the script "setkani": beside its sources it builds the jar first,
rem where that is missing or out of date; in a release it takes the setkani.jar beside itself.
setlocal DisableDelayedExpansion
set "HERE=%~dp0"
set "SETKANI_TOP=%~dp0.."

set "JAVA="
set "FOUND="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"
if not defined JAVA goto nojava

if not exist "%SETKANI_TOP%\pom.xml" goto release
if not exist "%HERE%src\main" goto release

set "SETKANI_JAR=%HERE%target\setkani.jar"
if not exist "%SETKANI_JAR%" goto build
powershell -NoProfile -Command "Set-Location -LiteralPath $env:SETKANI_TOP; $built = (Get-Item -LiteralPath $env:SETKANI_JAR).LastWriteTimeUtc; $newer = Get-ChildItem -Path pom.xml, core\pom.xml, cli\pom.xml, core\src\main, cli\src\main -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 1 }" >nul 2>nul
if not errorlevel 1 goto run

:build
set "LOG=%TEMP%\setkani-build-%RANDOM%.log"
>&2 echo Pripravuji setkani, jen jednou, asi minutu ... / Preparing setkani, once, about a minute ...
pushd "%SETKANI_TOP%"
call .\mvnw.cmd -q -B -pl cli -am "-Dmaven.test.skip=true" package <nul >"%LOG%" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if "%RESULT%"=="0" (
  del "%LOG%" >nul 2>nul
  goto run
)
type "%LOG%" >&2
del "%LOG%" >nul 2>nul
exit /b 1

:release
set "SETKANI_JAR=%HERE%setkani.jar"
if exist "%SETKANI_JAR%" goto run
>&2 echo Vedle tohoto skriptu chybi setkani.jar: "%SETKANI_JAR%"
>&2 echo setkani.jar is missing beside this script: "%SETKANI_JAR%"
exit /b 1

:run
"%JAVA%" -Xshare:auto -XX:+UseSerialGC -XX:-UsePerfData -jar "%SETKANI_JAR%" %*
exit /b %ERRORLEVEL%

:nojava
if not defined FOUND set "FOUND=-"
>&2 echo setkani potrebuje Javu 17 nebo novejsi, zde: %FOUND%. Je zdarma: https://adoptium.net
>&2 echo setkani needs Java 17 or newer, here: %FOUND%. It is free: https://adoptium.net
exit /b 1

rem Takes the java.exe given if it is new enough. Its "release" file says so without starting it.
:try
set "VERSION="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%~dp1..\release") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
if not defined VERSION for /f "tokens=3" %%V in ('^""%~1" -version 2^>^&1 ^| findstr /i /c:" version "^"') do set "VERSION=%%~V"
if not defined VERSION exit /b 0
rem Java 8 calls itself 1.8.
if "%VERSION:~0,2%"=="1." set "VERSION=%VERSION:~2%"
for /f "tokens=1 delims=.-+_" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% GEQ 17 (
  set "JAVA=%~1"
) else (
  if not defined FOUND set "FOUND=%MAJOR%"
)
exit /b 0
