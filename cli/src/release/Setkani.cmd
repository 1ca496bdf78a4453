@echo off
rem By double click: opens the desk in the browser; with the folder of an event dragged onto it, that
rem event. Where something went wrong the window stays open.
setlocal DisableDelayedExpansion
title Setkani
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODEPAGE=%%C"
chcp 65001 >nul

rem A shell of its own takes paths as they are; "call" would read percent signs and carets once more.
if not "%~1"=="" goto event
"%ComSpec%" /d /c ^""%~dp0bin\setkani.cmd" desk^"
goto ended

:event
"%ComSpec%" /d /c ^""%~dp0bin\setkani.cmd" desk "%~1"^"

:ended
set "RESULT=%ERRORLEVEL%"
if "%RESULT%"=="0" goto end
echo.
echo Něco se nepovedlo, proč, stojí výše. Okno zavřete libovolnou klávesou.
echo Something went wrong, the reason stands above. Press any key to close this window.
pause >nul

:end
chcp %CODEPAGE% >nul
exit /b %RESULT%
