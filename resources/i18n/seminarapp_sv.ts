<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>Actions</name>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Go to all series and seminars</source>
        <translation>Gå till alla serier och seminarier</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Prepare the seminar: panel, run of show and questions</source>
        <translation>Förbered seminariet: panel, körschema och frågor</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Lead the panel and take notes</source>
        <translation>Led samtalet och anteckna</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Write the article from notes and quotes</source>
        <translation>Skriv artikeln utifrån anteckningar och citat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Open the people directory: cards, duplicates and vCards</source>
        <translation>Öppna personregistret: kort, dubbletter och vCard</translation>
    </message>
    <message>
        <source>Paste people into the directory…</source>
        <translation>Klistra in personer i personregistret …</translation>
    </message>
    <message>
        <source>Look at who is on the clipboard, and take them into the people directory</source>
        <translation>Se vilka som finns i urklipp och läs in dem i personregistret</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Lämna ut</translation>
    </message>
    <message>
        <source>Print programme, run of show, cue cards, signs and lists, and see which are outdated</source>
        <translation>Skriv ut program, körschema, stödkort, skyltar och listor, och se vilka som är inaktuella</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera …</translation>
    </message>
    <message>
        <source>A seminar or a whole series for calendars, schedules, websites, spreadsheets and players</source>
        <translation>Ett seminarium eller en hel serie för kalendrar, scheman, webbplatser, kalkylblad och spelare</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>Notes, quotes, questions, articles, people and seminars; Enter goes there</source>
        <translation>Anteckningar, citat, frågor, artiklar, personer och seminarier; Enter går dit</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name, logo, colour and template of all documents, and how you write</source>
        <translation>Namn, logotyp, färg och mall för alla dokument, och hur ni skriver</translation>
    </message>
    <message>
        <source>To the message</source>
        <translation>Till meddelandet</translation>
    </message>
    <message>
        <source>There Enter does what it offers, or closes it, and Escape goes back</source>
        <translation>Där gör Enter det som erbjuds, eller stänger det, och Escape går tillbaka</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ljust eller mörkt</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme</source>
        <translation>Växla mellan ljust och mörkt tema</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Close the window when everything is saved</source>
        <translation>Stäng fönstret när allt är sparat</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Öppna samtalet</translation>
    </message>
    <message>
        <source>Start the clock and the first segment, or open a closed session again</source>
        <translation>Starta klockan och första programpunkten, eller öppna ett avslutat samtal igen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausa eller fortsätt</translation>
    </message>
    <message>
        <source>Stop the segment&apos;s clock, or let it go on</source>
        <translation>Stoppa programpunktens klocka, eller låt den gå vidare</translation>
    </message>
    <message>
        <source>Put the next question</source>
        <translation>Ställ nästa fråga</translation>
    </message>
    <message>
        <source>Mark the next prepared question as put to the panel</source>
        <translation>Markera nästa förberedda fråga som ställd till panelen</translation>
    </message>
    <message>
        <source>Skip the next question</source>
        <translation>Hoppa över nästa fråga</translation>
    </message>
    <message>
        <source>Leave the next prepared question out</source>
        <translation>Hoppa över nästa förberedda fråga</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>Nästa programpunkt</translation>
    </message>
    <message>
        <source>Begin the next segment of the run of show</source>
        <translation>Börja nästa programpunkt i körschemat</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Avsluta samtalet</translation>
    </message>
    <message>
        <source>The panel is over; asks once more before it closes</source>
        <translation>Samtalet är slut; frågar en gång till innan det avslutas</translation>
    </message>
    <message>
        <source>Move the notes of the corrected turn</source>
        <translation>Flytta det rättade inläggets anteckningar</translation>
    </message>
    <message>
        <source>After a turn was said to be another&apos;s: its notes follow, as one step</source>
        <translation>När ett inlägg visade sig vara någon annans: dess anteckningar följer med, som ett steg</translation>
    </message>
    <message>
        <source>Discarded notes</source>
        <translation>Borttagna anteckningar</translation>
    </message>
    <message>
        <source>List what was discarded, to put it back</source>
        <translation>Visa det som tagits bort, för att lägga tillbaka det</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Take the newest note back and put its text on the line</source>
        <translation>Ta tillbaka den nyaste anteckningen och lägg dess text på raden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Record again what was undone</source>
        <translation>Anteckna igen det som ångrades</translation>
    </message>
    <message>
        <source>Go on to writing</source>
        <translation>Gå vidare till Skriv</translation>
    </message>
    <message>
        <source>Write the article from what was noted</source>
        <translation>Skriv artikeln utifrån det som antecknades</translation>
    </message>
    <message>
        <source>Change the title card</source>
        <translation>Ändra uppgifterna om seminariet</translation>
    </message>
    <message>
        <source>Title, time, venue, series, moderator and recording</source>
        <translation>Titel, tid, plats, serie, moderator och inspelning</translation>
    </message>
    <message>
        <source>Add panelist</source>
        <translation>Lägg till paneldeltagare</translation>
    </message>
    <message>
        <source>Give somebody a place in the panel</source>
        <translation>Ge någon en plats i panelen</translation>
    </message>
    <message>
        <source>Swap a panelist…</source>
        <translation>Byt paneldeltagare …</translation>
    </message>
    <message>
        <source>Excuse the chosen panelist and seat somebody else in their place</source>
        <translation>Låt den valda paneldeltagaren lämna och ge någon annan platsen</translation>
    </message>
    <message>
        <source>Paste people into the panel…</source>
        <translation>Klistra in personer i panelen …</translation>
    </message>
    <message>
        <source>Look at who is on the clipboard, and give them seats in one step</source>
        <translation>Se vilka som finns i urklipp och ge dem platser i ett enda steg</translation>
    </message>
    <message>
        <source>Paste participants…</source>
        <translation>Klistra in deltagare …</translation>
    </message>
    <message>
        <source>Look at who is on the clipboard, and register them in one step</source>
        <translation>Se vilka som finns i urklipp och anmäl dem i ett enda steg</translation>
    </message>
    <message>
        <source>Participants…</source>
        <translation>Deltagare …</translation>
    </message>
    <message>
        <source>Who is registered: take in a list, paste, add, correct, cancel</source>
        <translation>Vilka som är anmälda: läs in en lista, klistra in, lägg till, rätta, avboka</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Lägg till programpunkt</translation>
    </message>
    <message>
        <source>Add a timed item to the run of show</source>
        <translation>Lägg till en tidsatt punkt i körschemat</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Lägg till fråga</translation>
    </message>
    <message>
        <source>Prepare a question to the panel</source>
        <translation>Förbered en fråga till panelen</translation>
    </message>
    <message>
        <source>Take back what was last done to the plan, also before a restart</source>
        <translation>Ångra det senaste i planen, även från före en omstart</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Gör om det som ångrades</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Nytt seminarium</translation>
    </message>
    <message>
        <source>Plan another seminar in the same series</source>
        <translation>Planera ett seminarium till i samma serie</translation>
    </message>
    <message>
        <source>Take over from another…</source>
        <translation>Hämta från ett annat …</translation>
    </message>
    <message>
        <source>Fill in what is missing like another seminar or a template, in the whole series if you like</source>
        <translation>Fyll i det som saknas efter ett annat seminarium eller en mall, i hela serien om du vill</translation>
    </message>
    <message>
        <source>Plan like this one…</source>
        <translation>Planera som det här …</translation>
    </message>
    <message>
        <source>Another seminar, or several, with the same panel, questions and venue</source>
        <translation>Ett seminarium till, eller flera, med samma panel, frågor och plats</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>Spara som mall …</translation>
    </message>
    <message>
        <source>Keep this plan under a name, to plan others from</source>
        <translation>Spara planen under ett namn, för att planera andra efter</translation>
    </message>
    <message>
        <source>Discard this seminar…</source>
        <translation>Ta bort seminariet …</translation>
    </message>
    <message>
        <source>Take it off the lists; it can be restored from the library</source>
        <translation>Ta bort det ur listorna; det kan återställas från biblioteket</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Gå till Live</translation>
    </message>
    <message>
        <source>Go on to leading the panel</source>
        <translation>Gå vidare till att leda samtalet</translation>
    </message>
    <message>
        <source>Plan a seminar, in the series that is chosen</source>
        <translation>Planera ett seminarium i den valda serien</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera …</translation>
    </message>
    <message>
        <source>Take in a seminar file, a transcript, a schedule or a list of people</source>
        <translation>Läs in en seminariefil, en transkription, ett program eller en lista med personer</translation>
    </message>
    <message>
        <source>Make a sample seminar</source>
        <translation>Skapa ett exempelseminarium</translation>
    </message>
    <message>
        <source>Put a series of three invented seminars into the library</source>
        <translation>Lägg in en serie om tre påhittade seminarier i biblioteket</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search in every plan, note, quote and article</source>
        <translation>Sök i alla planer, anteckningar, citat och artiklar</translation>
    </message>
    <message>
        <source>Plan like another, or several…</source>
        <translation>Planera som ett annat, eller flera …</translation>
    </message>
    <message>
        <source>Like last time, from a template, or a whole series at once</source>
        <translation>Som förra gången, efter en mall, eller en hel serie på en gång</translation>
    </message>
    <message>
        <source>Seminars as a list</source>
        <translation>Seminarier som lista</translation>
    </message>
    <message>
        <source>To be filtered and ordered</source>
        <translation>Att filtrera och ordna</translation>
    </message>
    <message>
        <source>Calendar by weeks</source>
        <translation>Kalender veckovis</translation>
    </message>
    <message>
        <source>Which seminars are held on which day</source>
        <translation>Vilka seminarier som hålls vilken dag</translation>
    </message>
    <message>
        <source>Calendar by months</source>
        <translation>Kalender månadsvis</translation>
    </message>
    <message>
        <source>A year at a glance</source>
        <translation>Året i en överblick</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>By words of the title, the series or the venue</source>
        <translation>Efter ord i titeln, serien eller platsen</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>Ändra serien</translation>
    </message>
    <message>
        <source>Title and description of the series that is chosen</source>
        <translation>Titel och beskrivning för den valda serien</translation>
    </message>
    <message>
        <source>Discard the seminar…</source>
        <translation>Ta bort seminariet …</translation>
    </message>
    <message>
        <source>Take the chosen one off the lists; it can be restored</source>
        <translation>Ta bort det valda ur listorna; det kan återställas</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo the last move, renumbering or discarding on this page</source>
        <translation>Ångra den senaste flytten, omnumreringen eller borttagningen på den här sidan</translation>
    </message>
    <message>
        <source>Insert a block</source>
        <translation>Infoga ett block</translation>
    </message>
    <message>
        <source>Choose what to put in after the block of the caret</source>
        <translation>Välj vad som ska infogas efter blocket vid markören</translation>
    </message>
    <message>
        <source>Insert a quote</source>
        <translation>Infoga ett citat</translation>
    </message>
    <message>
        <source>Go to the quotes; Enter puts one into the article</source>
        <translation>Gå till citaten; Enter infogar ett i artikeln</translation>
    </message>
    <message>
        <source>Block menu</source>
        <translation>Blockmeny</translation>
    </message>
    <message>
        <source>What can be done with the block of the caret</source>
        <translation>Vad som går att göra med blocket vid markören</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Flytta blocket uppåt</translation>
    </message>
    <message>
        <source>Put the block of the caret before the one above</source>
        <translation>Ställ blocket vid markören före det ovanför</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Flytta blocket nedåt</translation>
    </message>
    <message>
        <source>Put the block of the caret after the one below</source>
        <translation>Ställ blocket vid markören efter det nedanför</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Ta bort blocket</translation>
    </message>
    <message>
        <source>Take the block of the caret out of the article; it can be undone</source>
        <translation>Ta bort blocket vid markören ur artikeln; det går att ångra</translation>
    </message>
    <message>
        <source>Undo the last change of the article</source>
        <translation>Ångra den senaste ändringen i artikeln</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Gör om det som ångrades</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Stycke</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Mellanrubrik</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Mindre mellanrubrik</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Next attribution</source>
        <translation>Nästa anföring</translation>
    </message>
    <message>
        <source>Say more or less about who said the quote of the caret; A does it too</source>
        <translation>Säg mer eller mindre om vem som sade citatet vid markören; det gör också A</translation>
    </message>
    <message>
        <source>Next placement</source>
        <translation>Nästa placering</translation>
    </message>
    <message>
        <source>Put the attribution after, before or inside the quote; P does it too</source>
        <translation>Ställ anföringen efter, före eller inne i citatet; det gör också P</translation>
    </message>
    <message>
        <source>How quotes are written</source>
        <translation>Så skrivs citaten</translation>
    </message>
    <message>
        <source>Dash or quotation marks, tense, and how much is said about a speaker</source>
        <translation>Pratminus eller citattecken, tempus, och hur mycket som sägs om talaren</translation>
    </message>
    <message>
        <source>Write, side by side, preview</source>
        <translation>Skriv, delat, förhandsvisa</translation>
    </message>
    <message>
        <source>Show the article in the next way</source>
        <translation>Visa artikeln på nästa sätt</translation>
    </message>
    <message>
        <source>Search the material</source>
        <translation>Sök i materialet</translation>
    </message>
    <message>
        <source>Look for a note, a quote or a question</source>
        <translation>Leta upp en anteckning, ett citat eller en fråga</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>The notes and quotes that the block of the caret rests on</source>
        <translation>Anteckningarna och citaten som blocket vid markören bygger på</translation>
    </message>
    <message>
        <source>Hear what it rests on</source>
        <translation>Hör vad det bygger på</translation>
    </message>
    <message>
        <source>The recording, from the first note of the block of the caret</source>
        <translation>Inspelningen, från den första anteckning som blocket vid markören bygger på</translation>
    </message>
    <message>
        <source>Play the recording, or pause</source>
        <translation>Spela inspelningen, eller pausa</translation>
    </message>
    <message>
        <source>What was listened to last, from where it stands</source>
        <translation>Det som senast lyssnades på, från där den står</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Fem sekunder bakåt</translation>
    </message>
    <message>
        <source>In the recording that is played</source>
        <translation>I inspelningen som spelas</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Fem sekunder framåt</translation>
    </message>
    <message>
        <source>Hear the words again</source>
        <translation>Hör orden igen</translation>
    </message>
    <message>
        <source>From three seconds before them</source>
        <translation>Från tre sekunder före dem</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Om och om igen</translation>
    </message>
    <message>
        <source>The words begin again when they have been heard, or no longer</source>
        <translation>Orden börjar om när de har hörts, eller inte längre</translation>
    </message>
    <message>
        <source>The recording’s file …</source>
        <translation>Inspelningens fil …</translation>
    </message>
    <message>
        <source>Choose where the recording is on this computer, to play it here</source>
        <translation>Välj var inspelningen finns på den här datorn, för att spela den här</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Betoning</translation>
    </message>
    <message>
        <source>Emphasise what is marked, or no longer</source>
        <translation>Betona det markerade, eller ta bort betoningen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Give what is marked an address, or change it</source>
        <translation>Ge det markerade en adress, eller ändra den</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>See how the article has changed, and take a block back</source>
        <translation>Se hur artikeln har ändrats, och ta tillbaka ett block</translation>
    </message>
    <message>
        <source>Quotes beside the transcript</source>
        <translation>Citat bredvid transkriptionen</translation>
    </message>
    <message>
        <source>See how each quote stands to what was said; import a transcript</source>
        <translation>Se hur varje citat förhåller sig till det som sades; importera en transkription</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>What a reader would stumble over: typography, language, spelling</source>
        <translation>Det en läsare skulle snubbla på: typografi, språk, stavning</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nästa anmärkning</translation>
    </message>
    <message>
        <source>Go to the next place that the proofreading found</source>
        <translation>Gå till nästa ställe som korrekturläsningen fann</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Föregående anmärkning</translation>
    </message>
    <message>
        <source>Go to the place before that the proofreading found</source>
        <translation>Gå till stället före som korrekturläsningen fann</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>Look for words in the article, and put others in their place</source>
        <translation>Leta efter ord i artikeln och sätt andra i deras ställe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Write the article, the programme or the seminar to a file</source>
        <translation>Skriv artikeln, programmet eller seminariet till en fil</translation>
    </message>
    <message>
        <source>Copy the article</source>
        <translation>Kopiera artikeln</translation>
    </message>
    <message>
        <source>Put the article on the clipboard, formatted and as plain text</source>
        <translation>Lägg artikeln på urklipp, formaterad och som ren text</translation>
    </message>
    <message>
        <source>Quote card …</source>
        <translation>Citatkort …</translation>
    </message>
    <message>
        <source>Write the quote as a picture, with its alternative text</source>
        <translation>Skriv citatet som en bild, med alternativtext</translation>
    </message>
    <message>
        <source>Print the programme …</source>
        <translation>Skriv ut programmet …</translation>
    </message>
    <message>
        <source>Write the programme as PDF and open it to print</source>
        <translation>Skriv programmet som PDF och öppna det för utskrift</translation>
    </message>
    <message>
        <source>Check and publish</source>
        <translation>Kontrollera och publicera</translation>
    </message>
    <message>
        <source>What is missing before publishing; finalise, correct, withdraw</source>
        <translation>Vad som saknas före publicering; färdigställ, rätta, återkalla</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Nästa spalt</translation>
    </message>
    <message>
        <source>Go to the material, the article, the sections</source>
        <translation>Gå till materialet, artikeln, avsnitten</translation>
    </message>
    <message>
        <source>Previous column</source>
        <translation>Föregående spalt</translation>
    </message>
    <message>
        <source>Go to the sections, the article, the material</source>
        <translation>Gå till avsnitten, artikeln, materialet</translation>
    </message>
    <message>
        <source>Park the next question</source>
        <translation>Parkera nästa fråga</translation>
    </message>
    <message>
        <source>Keep the next prepared question for after the panel</source>
        <translation>Spara nästa förberedda fråga till efter samtalet</translation>
    </message>
    <message>
        <source>To the prepared questions</source>
        <translation>Till de förberedda frågorna</translation>
    </message>
    <message>
        <source>There Enter puts, S skips and P parks a question</source>
        <translation>Där ställer Enter en fråga, S hoppar över den och P parkerar den</translation>
    </message>
    <message>
        <source>To the audience questions</source>
        <translation>Till publikfrågorna</translation>
    </message>
    <message>
        <source>There Enter puts a question, A is answered, P parks, M merges, + and - count votes</source>
        <translation>Där ställer Enter en fråga, A är besvarad, P parkerar, M slår ihop, + och - räknar röster</translation>
    </message>
    <message>
        <source>Import a chat…</source>
        <translation>Importera en chatt …</translation>
    </message>
    <message>
        <source>Take the questions of a Zoom or Teams chat in as audience questions</source>
        <translation>Ta in frågorna i en chatt från Zoom eller Teams som publikfrågor</translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation>Avbryt repetitionen</translation>
    </message>
    <message>
        <source>Play no more of the recorded session; what was played stays</source>
        <translation>Spela inte upp mer av samtalet; det som har spelats upp finns kvar</translation>
    </message>
    <message>
        <source>Rehearse a session…</source>
        <translation>Repetera ett samtal …</translation>
    </message>
    <message>
        <source>Play a seminar file or a transcript as a live panel, at a chosen speed</source>
        <translation>Spela upp en seminariefil eller en transkription som om panelen pågick, i vald hastighet</translation>
    </message>
    <message>
        <source>The moderator has the floor</source>
        <translation>Moderatorn har ordet</translation>
    </message>
    <message>
        <source>Count the moderator&apos;s own speaking time, or free the floor again</source>
        <translation>Räkna moderatorns egen talartid, eller släpp ordet igen</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>List who spoke when, to say whose turn it really was</source>
        <translation>Visa vem som talade när, för att rätta vems inlägget var</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapport …</translation>
    </message>
    <message>
        <source>Write planned and actual time, speaking time and questions so far to a file</source>
        <translation>Skriv planerad och verklig tid, talartid och frågor så långt till en fil</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alla kommandon</translation>
    </message>
    <message>
        <source>Look for what can be done now, and do it</source>
        <translation>Sök bland det som går att göra nu, och gör det</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla tangenter</translation>
    </message>
    <message>
        <source>See which key does what, everywhere and on each page</source>
        <translation>Se vad varje tangent gör, överallt och på varje sida</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scen</translation>
    </message>
    <message>
        <source>Show or hide the clock and the question on the second screen</source>
        <translation>Visa eller dölj klockan och frågan på den andra skärmen</translation>
    </message>
    <message>
        <source>Message to the panel</source>
        <translation>Meddelande till panelen</translation>
    </message>
    <message>
        <source>Show the panel a message on the stage; an empty one takes it away</source>
        <translation>Visa panelen ett meddelande på scenen; ett tomt tar bort det</translation>
    </message>
    <message>
        <source>Quote approval</source>
        <translation>Citatgodkännande</translation>
    </message>
    <message>
        <source>Send quotes to those who said them, and record what they answer</source>
        <translation>Skicka citat till dem som sade dem, och anteckna vad de svarar</translation>
    </message>
    <message>
        <source>Question bank…</source>
        <translation>Frågebank …</translation>
    </message>
    <message>
        <source>Take a question that was prepared for another seminar</source>
        <translation>Hämta en fråga som förberetts för ett annat seminarium</translation>
    </message>
    <message>
        <source>Next warning</source>
        <translation>Nästa varning</translation>
    </message>
    <message>
        <source>What will go wrong: Enter does what is proposed, Space goes to the place</source>
        <translation>Vad som kommer att gå fel: Enter gör det som föreslås, mellanslag går till stället</translation>
    </message>
</context>
<context>
    <name>Appearances</name>
    <message>
        <source>In these seminars</source>
        <translation>I dessa seminarier</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>har lämnat</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
</context>
<context>
    <name>ApprovalState</name>
    <message>
        <source>Not sent</source>
        <translation>Ej skickat</translation>
    </message>
    <message>
        <source>Awaiting reply</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Inget svar</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>“{title}” is on {day} now. Ctrl+Z takes it back.</source>
        <translation>”{title}” är nu den {day}. Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>The parts are numbered in their order. Ctrl+Z takes it back.</source>
        <translation>Delarna är numrerade i ordning. Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>“{title}” is discarded. Ctrl+Z restores it.</source>
        <translation>”{title}” är borttaget. Ctrl+Z återställer det.</translation>
    </message>
    <message>
        <source>The series “{title}” is discarded. Ctrl+Z restores it.</source>
        <translation>Serien ”{title}” är borttagen. Ctrl+Z återställer den.</translation>
    </message>
    <message>
        <source>“{title}” is restored.</source>
        <translation>”{title}” är återställt.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ångrat.</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>As the article’s rule</source>
        <translation>Enligt artikelns regel</translation>
    </message>
    <message>
        <source>Name, title, organisation</source>
        <translation>Namn, titel, organisation</translation>
    </message>
    <message>
        <source>Name, organisation in short</source>
        <translation>Namn, organisation i kortform</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>No attribution</source>
        <translation>Ingen anföring</translation>
    </message>
</context>
<context>
    <name>AudienceButtons</name>
    <message>
        <source>Put it to the panel</source>
        <translation>Ställ den till panelen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Parkera den</translation>
    </message>
    <message>
        <source>One more vote</source>
        <translation>En röst till</translation>
    </message>
</context>
<context>
    <name>AudienceEntry</name>
    <message>
        <source>put</source>
        <translation>ställd</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parkerad</translation>
    </message>
    <message>
        <source>Votes: {count}</source>
        <translation>Röster: {count}</translation>
    </message>
    <message>
        <source>merge into …</source>
        <translation>slås ihop med …</translation>
    </message>
    <message>
        <source>merged with {count}</source>
        <translation>ihopslagen med {count}</translation>
    </message>
</context>
<context>
    <name>AudiencePanel</name>
    <message>
        <source>Audience questions</source>
        <translation>Publikfrågor</translation>
    </message>
    <message>
        <source>Begin a line with ? to take one down</source>
        <translation>Börja en rad med ? för att skriva ner en</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} i kö</translation>
    </message>
    <message>
        <source>Order and import</source>
        <translation>Ordning och import</translation>
    </message>
    <message>
        <source>Enter puts · A answered · P parks · O opens · + - votes · M merges · F2 words · Esc back</source>
        <translation>Enter ställer · A besvarad · P parkerar · O öppnar · + - röster · M slår ihop · F2 ordalydelse · Esc tillbaka</translation>
    </message>
    <message>
        <source>Most votes first</source>
        <translation>Flest röster först</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Äldst först</translation>
    </message>
    <message>
        <source>Import a chat…</source>
        <translation>Importera en chatt …</translation>
    </message>
    <message>
        <source>Put it to the panel</source>
        <translation>Ställ den till panelen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Park it for after the panel</source>
        <translation>Parkera till efteråt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>One more vote</source>
        <translation>En röst till</translation>
    </message>
    <message>
        <source>One vote less</source>
        <translation>En röst färre</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Ändra orden</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Slå ihop med en annan …</translation>
    </message>
    <message>
        <source>Merge the marked one into this</source>
        <translation>Slå ihop den märkta med denna</translation>
    </message>
    <message>
        <source>Take the merge apart</source>
        <translation>Dela upp igen</translation>
    </message>
    <message>
        <source>Which one asks the same? Enter merges, Escape lets it be.</source>
        <translation>Vilken frågar samma sak? Enter slår ihop, Esc avbryter.</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Frågans ord</translation>
    </message>
</context>
<context>
    <name>BalanceTable</name>
    <message>
        <source>Balance: speaking time, quotes noted, words published</source>
        <translation>Balans: talartid, antecknade citat, publicerade ord</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Ingen organisation</translation>
    </message>
    <message>
        <source>speaking time {amount}</source>
        <translation>talartid {amount}</translation>
    </message>
    <message>
        <source>quotes noted {amount}</source>
        <translation>antecknade citat {amount}</translation>
    </message>
    <message>
        <source>words published {amount}</source>
        <translation>publicerade ord {amount}</translation>
    </message>
</context>
<context>
    <name>BankLine</name>
    <message>
        <source>In this plan</source>
        <translation>I den här planen</translation>
    </message>
    <message>
        <source>Put</source>
        <translation>Ställd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Sparad till senare</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Förberedd</translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>till {names}</translation>
    </message>
</context>
<context>
    <name>BankSheet</name>
    <message>
        <source>Question bank</source>
        <translation>Frågebank</translation>
    </message>
    <message>
        <source>Search questions, names and seminars</source>
        <translation>Sök frågor, namn och seminarier</translation>
    </message>
    <message>
        <source>Which seminars</source>
        <translation>Vilka seminarier</translation>
    </message>
    <message>
        <source>This series</source>
        <translation>Den här serien</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Hela biblioteket</translation>
    </message>
    <message>
        <source>Enter takes the question into this seminar · ↑ ↓ go · Tab on · Esc closes</source>
        <translation>Enter hämtar frågan till det här seminariet · ↑ ↓ går i listan · Tab vidare · Esc stänger</translation>
    </message>
    <message>
        <source>No question holds all of these words.</source>
        <translation>Ingen fråga innehåller alla de orden.</translation>
    </message>
    <message>
        <source>No other seminar has prepared any questions yet.</source>
        <translation>Inget annat seminarium har förberett några frågor ännu.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} av {count}</translation>
    </message>
</context>
<context>
    <name>BasesField</name>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallad</translation>
    </message>
</context>
<context>
    <name>BlockKind</name>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Mellanrubrik</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Stycke</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Mindre mellanrubrik</translation>
    </message>
</context>
<context>
    <name>BlockMenu</name>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Enter restores it</source>
        <translation>Enter återställer</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Discard “{title}”? Its plan is kept, and can be restored.</source>
        <translation>Ta bort ”{title}”? Planen finns kvar och kan återställas.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Discard the series “{title}”? It can be restored.</source>
        <translation>Ta bort serien ”{title}”? Den kan återställas.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ingen dag</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>vecka {number}</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Calendar by weeks</source>
        <translation>Kalender veckovis</translation>
    </message>
    <message>
        <source>Calendar by months</source>
        <translation>Kalender månadsvis</translation>
    </message>
    <message>
        <source>Seminars of the day</source>
        <translation>Dagens seminarier</translation>
    </message>
    <message>
        <source>Enter puts it down here, Escape leaves it</source>
        <translation>Enter lägger det här, Escape låter det vara</translation>
    </message>
    <message>
        <source>Enter opens · M moves · N plans another</source>
        <translation>Enter öppnar · M flyttar · N planerar ett till</translation>
    </message>
    <message>
        <source>N plans a seminar</source>
        <translation>N planerar ett seminarium</translation>
    </message>
    <message>
        <source>{count} without a date</source>
        <translation>{count} utan datum</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>Ctrl+Enter: quote</source>
        <translation>Ctrl+Enter: citat</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Ej för publicering</translation>
    </message>
</context>
<context>
    <name>CardSaving</name>
    <message>
        <source>Go to a quote first: the card is made of it</source>
        <translation>Gå till ett citat först: kortet görs av det</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Quote card</source>
        <translation>Citatkort</translation>
    </message>
    <message>
        <source>Wrote {file}. Its alternative text is on the clipboard: paste it where the picture goes.</source>
        <translation>Skrev {file}. Alternativtexten ligger i urklipp: klistra in den där bilden ska stå.</translation>
    </message>
</context>
<context>
    <name>CarriedBoxes</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Körschema</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Venue and publisher</source>
        <translation>Plats och utgivare</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ChatImport</name>
    <message>
        <source>Saved chats (*.txt);;All files (*)</source>
        <translation>Sparade chattar (*.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Import a chat</source>
        <translation>Importera en chatt</translation>
    </message>
    <message>
        <source>Audience questions from the chat: {count}.</source>
        <translation>Publikfrågor ur chatten: {count}.</translation>
    </message>
    <message>
        <source>There already: {count}.</source>
        <translation>Fanns redan: {count}.</translation>
    </message>
    <message>
        <source>Left out – {what}.</source>
        <translation>Utelämnat – {what}.</translation>
    </message>
    <message>
        <source>without a question: {count}</source>
        <translation>utan fråga: {count}</translation>
    </message>
    <message>
        <source>reactions: {count}</source>
        <translation>reaktioner: {count}</translation>
    </message>
    <message>
        <source>replies: {count}</source>
        <translation>svar: {count}</translation>
    </message>
    <message>
        <source>private: {count}</source>
        <translation>privata: {count}</translation>
    </message>
    <message>
        <source>notices: {count}</source>
        <translation>notiser: {count}</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Over time</source>
        <translation>Över tiden</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Förflutet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Seminar left</source>
        <translation>Seminariet kvar</translation>
    </message>
    <message>
        <source>Elapsed share of the segment</source>
        <translation>Förfluten andel av programpunkten</translation>
    </message>
</context>
<context>
    <name>ClockLabel</name>
    <message>
        <source>{time} over time</source>
        <translation>{time} över tiden</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} kvar</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Go on to writing</source>
        <translation>Gå vidare till Skriv</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Varade</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>Samtalet är avslutat</translation>
    </message>
    <message>
        <source>Nothing more is noted. Everything can be read below.</source>
        <translation>Inget mer antecknas. Allt går att läsa här nedanför.</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapport …</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Close the session? The clock stops and the floor is free.</source>
        <translation>Avsluta samtalet? Klockan stannar och ingen har längre ordet.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Fortsätt samtalet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Alla kommandon</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Vad vill du göra?</translation>
    </message>
    <message>
        <source>Go to “{title}”</source>
        <translation>Gå till ”{title}”</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ContestStrip</name>
    <message>
        <source>Somebody else took this block out while it was changed here.</source>
        <translation>Någon annan tog bort blocket medan det ändrades här.</translation>
    </message>
    <message>
        <source>Somebody else changed this block too: theirs is above, this one is yours.</source>
        <translation>Någon annan ändrade också blocket: deras text står ovanför, den här är din.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behåll den här</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta bort det</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Behåll den andra</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behåll båda</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied the article: paste it, formatted or as plain text</source>
        <translation>Artikeln är kopierad: klistra in den, formaterad eller som ren text</translation>
    </message>
</context>
<context>
    <name>DiscardedList</name>
    <message>
        <source>Discarded notes</source>
        <translation>Borttagna anteckningar</translation>
    </message>
    <message>
        <source>Nothing has been discarded</source>
        <translation>Ingenting har tagits bort</translation>
    </message>
    <message>
        <source>Enter or R puts it back · Esc back</source>
        <translation>Enter eller R lägger tillbaka · Esc tillbaka</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>Dividing</name>
    <message>
        <source>Somebody is</source>
        <translation>En person är</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Troliga dubbletter</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Tillbaka till korten</translation>
    </message>
    <message>
        <source>Pairs of entries that may be one person: {count}</source>
        <translation>Par av poster som kan vara samma person: {count}</translation>
    </message>
    <message>
        <source>No two entries look like the same person.</source>
        <translation>Inga två poster ser ut att vara samma person.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Article as a web page</source>
        <translation>Artikeln som webbsida</translation>
    </message>
    <message>
        <source>Article as HTML to paste</source>
        <translation>Artikeln som HTML att klistra in</translation>
    </message>
    <message>
        <source>Article as PDF</source>
        <translation>Artikeln som PDF</translation>
    </message>
    <message>
        <source>Article for Word</source>
        <translation>Artikeln för Word</translation>
    </message>
    <message>
        <source>Article as Markdown</source>
        <translation>Artikeln som Markdown</translation>
    </message>
    <message>
        <source>Article as plain text</source>
        <translation>Artikeln som oformaterad text</translation>
    </message>
    <message>
        <source>Article as an e-mail draft</source>
        <translation>Artikeln som e-postutkast</translation>
    </message>
    <message>
        <source>Programme as PDF</source>
        <translation>Programmet som PDF</translation>
    </message>
    <message>
        <source>Chapters for a video’s description</source>
        <translation>Kapitel till en videos beskrivning</translation>
    </message>
    <message>
        <source>Captions of the recording</source>
        <translation>Undertexter till inspelningen</translation>
    </message>
    <message>
        <source>Notes and quotes as a spreadsheet</source>
        <translation>Anteckningar och citat som kalkylblad</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalenderpost</translation>
    </message>
    <message>
        <source>Seminar file</source>
        <translation>Seminariefil</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Av vad</translation>
    </message>
    <message>
        <source>This seminar</source>
        <translation>Det här seminariet</translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation>Hela serien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>For other programs…</source>
        <translation>För andra program …</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Arbetskopia</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Wrote {file}</source>
        <translation>Skrev {file}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>When, where and who, for Outlook and every other calendar</source>
        <translation>När, var och vilka, för Outlook och alla andra kalendrar</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>For conference programs and apps that show schedules</source>
        <translation>För konferensprogram och appar som visar scheman</translation>
    </message>
    <message>
        <source>Schedule (frab XML)</source>
        <translation>Schema (frab-XML)</translation>
    </message>
    <message>
        <source>Schedule (pretalx JSON)</source>
        <translation>Schema (pretalx-JSON)</translation>
    </message>
    <message>
        <source>Event for the web</source>
        <translation>Evenemang för webben</translation>
    </message>
    <message>
        <source>What websites and search engines read (schema.org); needs date and place</source>
        <translation>Det som webbplatser och sökmotorer läser (schema.org); kräver datum och plats</translation>
    </message>
    <message>
        <source>Event (JSON-LD)</source>
        <translation>Evenemang (JSON-LD)</translation>
    </message>
    <message>
        <source>Event (JSON)</source>
        <translation>Evenemang (JSON)</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Who is registered, as a table</source>
        <translation>De som är anmälda, som en tabell</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabell (CSV)</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Anteckningar och citat</translation>
    </message>
    <message>
        <source>As a table, with nothing that is off the record</source>
        <translation>Som en tabell, utan det som är ej för publicering</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Data för program (JSON)</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Undertexter</translation>
    </message>
    <message>
        <source>The transcript, for the recording</source>
        <translation>Transkriptionen, till inspelningen</translation>
    </message>
    <message>
        <source>Captions (WebVTT)</source>
        <translation>Undertexter (WebVTT)</translation>
    </message>
    <message>
        <source>Captions (SubRip)</source>
        <translation>Undertexter (SubRip)</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>For the description of a video, or as a track of its own</source>
        <translation>Till en films beskrivning, eller som ett eget spår</translation>
    </message>
    <message>
        <source>Chapters as text</source>
        <translation>Kapitel som text</translation>
    </message>
    <message>
        <source>Chapters (WebVTT)</source>
        <translation>Kapitel (WebVTT)</translation>
    </message>
    <message>
        <source>Seminar file</source>
        <translation>Seminariefil</translation>
    </message>
    <message>
        <source>Plan, notes and article, for another library</source>
        <translation>Plan, anteckningar och artikel, till ett annat bibliotek</translation>
    </message>
</context>
<context>
    <name>Feeding</name>
    <message>
        <source>What is off the record is no source: let it in first</source>
        <translation>Det som är ej för publicering är ingen källa: släpp in det först</translation>
    </message>
    <message>
        <source>Put the caret in the paragraph that rests on it first</source>
        <translation>Ställ först markören i stycket som bygger på det</translation>
    </message>
    <message>
        <source>Source of the paragraph: {name}</source>
        <translation>Källa till stycket: {name}</translation>
    </message>
    <message>
        <source>No longer a source of the paragraph: {name}</source>
        <translation>Inte längre en källa till stycket: {name}</translation>
    </message>
</context>
<context>
    <name>Fidelity</name>
    <message>
        <source>Verbatim</source>
        <translation>Ordagrant</translation>
    </message>
    <message>
        <source>Lightly edited</source>
        <translation>Lätt redigerat</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Osäkert</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>Describe the picture for those who can’t see it</source>
        <translation>Beskriv bilden för den som inte kan se den</translation>
    </message>
    <message>
        <source>Alternative text of the picture</source>
        <translation>Bildens alternativtext</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>{file} is there already: choose that very name to write over it, or another</source>
        <translation>{file} finns redan: välj just det namnet för att skriva över den, eller ett annat</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>Skrev {file}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersätt med</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Skilj på stora och små bokstäver</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hela ord</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Föregående träff</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ersätt alla</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{n} replaced; Ctrl+Z takes all back</source>
        <translation>{n} ersatta; Ctrl+Z tar tillbaka alla</translation>
    </message>
    <message>
        <source>{number} of {found}</source>
        <translation>{number} av {found}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>{n} in quotes, which are as they were said</source>
        <translation>{n} i citat, som står som de sades</translation>
    </message>
</context>
<context>
    <name>FindingsSheet</name>
    <message>
        <source>Findings</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>What would be better</source>
        <translation>Vad som vore bättre</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Åtgärda</translation>
    </message>
    <message>
        <source>Mend all {n} of this rule</source>
        <translation>Åtgärda alla {n} enligt regeln</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt det stå</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Inget att anmärka på.</translation>
    </message>
    <message>
        <source>Left as they are in this article, and told no more:</source>
        <translation>Lämnade som de är i artikeln, och visas inte längre:</translation>
    </message>
    <message>
        <source>{n} findings, the first {shown} of them below.</source>
        <translation>{n} anmärkningar, de första {shown} av dem nedan.</translation>
    </message>
    <message>
        <source>1 finding.</source>
        <translation>1 anmärkning.</translation>
    </message>
    <message>
        <source>{n} findings.</source>
        <translation>{n} anmärkningar.</translation>
    </message>
    <message>
        <source>Spelling by the dictionary {name}.</source>
        <translation>Stavning enligt ordlistan {name}.</translation>
    </message>
    <message>
        <source>Spelling is not looked at: there is no dictionary of the article’s language. Install a Hunspell one (on Debian and Ubuntu hunspell-sv, hunspell-en-gb), or LibreOffice with the language.</source>
        <translation>Stavningen granskas inte: det finns ingen ordlista för artikelns språk. Installera en för Hunspell (i Debian och Ubuntu hunspell-sv, hunspell-en-gb), eller LibreOffice med språket.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Go to the note it was said in</source>
        <translation>Gå till anteckningen det sades i</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Visa den igen</translation>
    </message>
    <message>
        <source>Left alone: {n}</source>
        <translation>Lämnade: {n}</translation>
    </message>
    <message>
        <source>Back to the findings</source>
        <translation>Tillbaka till anmärkningarna</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Insert a block after this one</source>
        <translation>Infoga ett block efter det här</translation>
    </message>
    <message>
        <source>Drag to move; click for the block’s menu</source>
        <translation>Dra för att flytta; klicka för blockets meny</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>Skrev {file}</translation>
    </message>
    <message>
        <source>All sheets into a folder</source>
        <translation>Alla utskrifter till en mapp</translation>
    </message>
    <message>
        <source>Sheets in {folder}: {count}</source>
        <translation>Utskrifter i {folder}: {count}</translation>
    </message>
</context>
<context>
    <name>HandoutSheet</name>
    <message>
        <source>Hand out</source>
        <translation>Lämna ut</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Utskrifter</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Utskriftens språk</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Avbryt utskriften</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som …</translation>
    </message>
    <message>
        <source>All sheets into a folder…</source>
        <translation>Alla utskrifter till en mapp …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Printing: {sent} of {pages} pages</source>
        <translation>Skriver ut: {sent} av {pages} sidor</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Körschema</translation>
    </message>
    <message>
        <source>Cue cards</source>
        <translation>Stödkort</translation>
    </message>
    <message>
        <source>Name signs</source>
        <translation>Namnskyltar</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Närvarolista</translation>
    </message>
    <message>
        <source>Quote approval sheets</source>
        <translation>Blad för citatgodkännande</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Not handed out yet</source>
        <translation>Inte utlämnat ännu</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>inaktuell</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Outdated: {sheet}</source>
        <translation>Inaktuell: {sheet}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Delat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisa</translation>
    </message>
    <message>
        <source>How quotes are written</source>
        <translation>Så skrivs citaten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>sparad {time}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>InsertMenu</name>
    <message>
        <source>Insert</source>
        <translation>Infoga</translation>
    </message>
    <message>
        <source>Quote from the material …</source>
        <translation>Citat ur materialet …</translation>
    </message>
</context>
<context>
    <name>Journalling</name>
    <message>
        <source>Your half-typed note from {time} is back.</source>
        <translation>Din halvskrivna anteckning från {time} är tillbaka.</translation>
    </message>
    <message>
        <source>Notes that were not saved are back, and are saved now: {count}.</source>
        <translation>Anteckningar som inte hade sparats är tillbaka och sparas nu: {count}.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Bilder (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Välj ett foto</translation>
    </message>
    <message>
        <source>Two entries are one now.</source>
        <translation>Två poster är nu en.</translation>
    </message>
    <message>
        <source>They are two people, and are not asked about again.</source>
        <translation>De är två personer, och frågan ställs inte igen.</translation>
    </message>
    <message>
        <source>People (*.vcf *.csv *.tsv *.xlsx *.txt);;All files (*)</source>
        <translation>Personer (*.vcf *.csv *.tsv *.xlsx *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importera personer</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exportera personer</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>People in {file}: {count}</source>
        <translation>Personer i {file}: {count}</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>All keys</source>
        <translation>Alla tangenter</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Sök bland tangenterna</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>On the capture line</source>
        <translation>På anteckningsraden</translation>
    </message>
    <message>
        <source>Record the line as a note</source>
        <translation>Anteckna raden</translation>
    </message>
    <message>
        <source>Record the line as a quote</source>
        <translation>Anteckna raden som citat</translation>
    </message>
    <message>
        <source>First on the line: a quote, word for word</source>
        <translation>Först på raden: ett citat, ordagrant</translation>
    </message>
    <message>
        <source>First on the line: an audience question</source>
        <translation>Först på raden: en publikfråga</translation>
    </message>
    <message>
        <source>First on the line: a key point, with a star</source>
        <translation>Först på raden: en huvudpoäng, med stjärna</translation>
    </message>
    <message>
        <source>First on the line: something to follow up</source>
        <translation>Först på raden: något att följa upp</translation>
    </message>
    <message>
        <source>Anywhere on the line: a tag</source>
        <translation>Var som helst på raden: en etikett</translation>
    </message>
    <message>
        <source>#tag</source>
        <translation>#ord</translation>
    </message>
    <message>
        <source>First on the line, with a panelist&apos;s initials: who it is about</source>
        <translation>Först på raden, med en paneldeltagares initialer: vem det gäller</translation>
    </message>
    <message>
        <source>Alone on the line: that panelist has the floor</source>
        <translation>Ensam på raden: den paneldeltagaren får ordet</translation>
    </message>
    <message>
        <source>Alone on the line: nobody has the floor</source>
        <translation>Ensam på raden: ingen har ordet</translation>
    </message>
    <message>
        <source>While typing: the line belongs 5 seconds earlier or later</source>
        <translation>Medan du skriver: raden hör 5 sekunder tidigare eller senare</translation>
    </message>
    <message>
        <source>While typing: the line is off the record</source>
        <translation>Medan du skriver: raden är ej för publicering</translation>
    </message>
    <message>
        <source>While typing: verbatim, lightly edited, paraphrase, unsure</source>
        <translation>Medan du skriver: ordagrant, lätt redigerat, referat, osäkert</translation>
    </message>
    <message>
        <source>Go up into the stream</source>
        <translation>Gå upp till flödet</translation>
    </message>
    <message>
        <source>In the stream</source>
        <translation>I flödet</translation>
    </message>
    <message>
        <source>Set or remove the star</source>
        <translation>Sätt eller ta bort stjärnan</translation>
    </message>
    <message>
        <source>Make a note a quote, or a quote a note</source>
        <translation>Gör en anteckning till citat, eller ett citat till anteckning</translation>
    </message>
    <message>
        <source>Off the record, or on it again</source>
        <translation>Ej för publicering, eller för publicering igen</translation>
    </message>
    <message>
        <source>Change the tags, of several at once too</source>
        <translation>Ändra taggarna, också för flera på en gång</translation>
    </message>
    <message>
        <source>Verbatim, lightly edited, paraphrase, unsure</source>
        <translation>Ordagrant, lätt redigerat, referat, osäkert</translation>
    </message>
    <message>
        <source>Whose words they are; 0: nobody’s</source>
        <translation>Vems ord det är; 0: ingens</translation>
    </message>
    <message>
        <source>5 seconds earlier or later</source>
        <translation>5 sekunder tidigare eller senare</translation>
    </message>
    <message>
        <source>Choose several, or all</source>
        <translation>Välj flera, eller alla</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Ändra orden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Tillbaka till raden</translation>
    </message>
    <message>
        <source>In the prepared questions (F3)</source>
        <translation>I de förberedda frågorna (F3)</translation>
    </message>
    <message>
        <source>Put, skip or park the question</source>
        <translation>Ställ, hoppa över eller parkera frågan</translation>
    </message>
    <message>
        <source>In the audience questions (F4)</source>
        <translation>I publikfrågorna (F4)</translation>
    </message>
    <message>
        <source>Put to the panel, answered, parked, open again</source>
        <translation>Ställ till panelen, besvarad, parkerad, öppna igen</translation>
    </message>
    <message>
        <source>One vote more or less</source>
        <translation>En röst mer eller mindre</translation>
    </message>
    <message>
        <source>Order by votes or by age</source>
        <translation>Ordna efter röster eller ålder</translation>
    </message>
    <message>
        <source>Merge: on one, then on the other</source>
        <translation>Slå ihop: på den ena, sedan på den andra</translation>
    </message>
    <message>
        <source>In the turns (Ctrl+T)</source>
        <translation>I inläggen (Ctrl+T)</translation>
    </message>
    <message>
        <source>Whose turn it was; 0: nobody’s, M: the moderator’s</source>
        <translation>Vems inlägg det var; 0: ingens, M: moderatorns</translation>
    </message>
    <message>
        <source>In the discarded notes (Ctrl+B)</source>
        <translation>Bland borttagna anteckningar (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put it back into the stream</source>
        <translation>Lägg tillbaka den i flödet</translation>
    </message>
    <message>
        <source>On the message to the panel</source>
        <translation>På meddelandet till panelen</translation>
    </message>
    <message>
        <source>Show it on the stage; an empty one takes it away</source>
        <translation>Visa det på scenen; ett tomt tar bort det</translation>
    </message>
    <message>
        <source>In the lists of panel, run of show and questions</source>
        <translation>I listorna över panel, körschema och frågor</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>Ändra raden</translation>
    </message>
    <message>
        <source>Move the row up or down</source>
        <translation>Flytta raden upp eller ned</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>I artikeln</translation>
    </message>
    <message>
        <source>In an empty block: insert something else</source>
        <translation>I ett tomt block: infoga något annat</translation>
    </message>
    <message>
        <source>Mark the block; once more: the article, to be copied</source>
        <translation>Markera blocket; en gång till: hela artikeln, för att kopiera</translation>
    </message>
    <message>
        <source>On a quote: how much is said of its speaker</source>
        <translation>På ett citat: hur mycket som sägs om talaren</translation>
    </message>
    <message>
        <source>On a quote: where its speaker is named</source>
        <translation>På ett citat: var talaren nämns</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>Next hit, previous hit</source>
        <translation>Nästa träff, föregående träff</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ersätt alla</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Tillbaka till artikeln</translation>
    </message>
    <message>
        <source>In the material</source>
        <translation>I materialet</translation>
    </message>
    <message>
        <source>Put the quote into the article</source>
        <translation>Infoga citatet i artikeln</translation>
    </message>
    <message>
        <source>It is a source of the paragraph, or no longer</source>
        <translation>Det är en källa till stycket, eller inte längre</translation>
    </message>
    <message>
        <source>Menu: grade the words</source>
        <translation>Meny: gradera orden</translation>
    </message>
    <message>
        <source>In quote approval</source>
        <translation>I citatgodkännande</translation>
    </message>
    <message>
        <source>The quote is approved</source>
        <translation>Citatet är godkänt</translation>
    </message>
    <message>
        <source>It is approved with another wording: write it</source>
        <translation>Det är godkänt med ändrad lydelse: skriv den</translation>
    </message>
    <message>
        <source>It is declined</source>
        <translation>Det är avböjt</translation>
    </message>
    <message>
        <source>No reply has come</source>
        <translation>Inget svar har kommit</translation>
    </message>
    <message>
        <source>Take back what was recorded</source>
        <translation>Ta tillbaka det som antecknats</translation>
    </message>
    <message>
        <source>What happened to the quote</source>
        <translation>Vad som har hänt med citatet</translation>
    </message>
    <message>
        <source>Send the panelist’s quotes</source>
        <translation>Skicka paneldeltagarens citat</translation>
    </message>
    <message>
        <source>In the transcript&apos;s sheet</source>
        <translation>På transkriptionens blad</translation>
    </message>
    <message>
        <source>Take the transcript&apos;s wording</source>
        <translation>Ta transkriptionens lydelse</translation>
    </message>
    <message>
        <source>Hear the recording from there</source>
        <translation>Lyssna på inspelningen därifrån</translation>
    </message>
    <message>
        <source>In the sources</source>
        <translation>Bland källorna</translation>
    </message>
    <message>
        <source>Go to the note in the material</source>
        <translation>Gå till anteckningen i materialet</translation>
    </message>
    <message>
        <source>The block rests on it no longer</source>
        <translation>Blocket bygger inte längre på den</translation>
    </message>
    <message>
        <source>The next paragraph without a source</source>
        <translation>Nästa stycke utan källa</translation>
    </message>
    <message>
        <source>In check and publish</source>
        <translation>I Kontrollera och publicera</translation>
    </message>
    <message>
        <source>Go to where it is put right</source>
        <translation>Gå dit där det rättas till</translation>
    </message>
    <message>
        <source>Publish or withdraw nothing</source>
        <translation>Publicera eller återkalla ingenting</translation>
    </message>
    <message>
        <source>In the findings</source>
        <translation>Bland anmärkningarna</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Gå till stället</translation>
    </message>
    <message>
        <source>Mend it; on a quote: go to its note</source>
        <translation>Åtgärda; på ett citat: gå till anteckningen</translation>
    </message>
    <message>
        <source>Mend all of its rule</source>
        <translation>Åtgärda alla enligt samma regel</translation>
    </message>
    <message>
        <source>Leave it as it is, or tell it again</source>
        <translation>Låt det stå, eller visa det igen</translation>
    </message>
    <message>
        <source>What was left alone; the findings again</source>
        <translation>Det som lämnats; anmärkningarna igen</translation>
    </message>
    <message>
        <source>Take one of the words that may be meant</source>
        <translation>Ta ett av orden som kan vara menade</translation>
    </message>
    <message>
        <source>Whose voices are whose</source>
        <translation>Vems röster som är vems</translation>
    </message>
    <message>
        <source>It was said when it was noted: fit the times</source>
        <translation>Det sades när det antecknades: passa in tiderna</translation>
    </message>
    <message>
        <source>In the people directory</source>
        <translation>I personregistret</translation>
    </message>
    <message>
        <source>Go through the people that were found</source>
        <translation>Gå igenom dem som hittades</translation>
    </message>
    <message>
        <source>Go to the card; on the card: save it</source>
        <translation>Gå till kortet; på kortet: spara det</translation>
    </message>
    <message>
        <source>Put back the card, go back, close the directory</source>
        <translation>Återställ kortet, gå tillbaka, stäng registret</translation>
    </message>
    <message>
        <source>Register somebody new</source>
        <translation>Skriv in någon ny</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Spara kortet</translation>
    </message>
    <message>
        <source>See likely duplicates and merge them</source>
        <translation>Se troliga dubbletter och slå ihop dem</translation>
    </message>
    <message>
        <source>Take in vCards or a list</source>
        <translation>Läs in vCard eller en lista</translation>
    </message>
    <message>
        <source>Take in people from the clipboard</source>
        <translation>Läs in personer från urklipp</translation>
    </message>
    <message>
        <source>Write who is in the list as vCards</source>
        <translation>Skriv dem som finns i listan som vCard</translation>
    </message>
    <message>
        <source>In the list of seminars</source>
        <translation>I listan över seminarier</translation>
    </message>
    <message>
        <source>Open the seminar; restore it among the discarded</source>
        <translation>Öppna seminariet; bland det borttagna: återställ det</translation>
    </message>
    <message>
        <source>Move the part within its series</source>
        <translation>Flytta delen inom sin serie</translation>
    </message>
    <message>
        <source>Discard the seminar, or the series without parts</source>
        <translation>Ta bort seminariet, eller serien utan delar</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>I kalendern</translation>
    </message>
    <message>
        <source>To another day</source>
        <translation>Till en annan dag</translation>
    </message>
    <message>
        <source>A month back or on; by months, a year</source>
        <translation>En månad bakåt eller framåt; månadsvis ett år</translation>
    </message>
    <message>
        <source>A year back or on</source>
        <translation>Ett år bakåt eller framåt</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>Till i dag</translation>
    </message>
    <message>
        <source>Open the day&apos;s seminar; of several, choose one first</source>
        <translation>Öppna dagens seminarium; av flera, välj ett först</translation>
    </message>
    <message>
        <source>Plan a seminar on that day</source>
        <translation>Planera ett seminarium den dagen</translation>
    </message>
    <message>
        <source>Pick the seminar up; Enter puts it down on another day, Escape leaves it</source>
        <translation>Ta upp seminariet; Enter lägger det på en annan dag, Escape låter det vara</translation>
    </message>
    <message>
        <source>In the run of show</source>
        <translation>I körschemat</translation>
    </message>
    <message>
        <source>A minute more, or less</source>
        <translation>En minut mer eller mindre</translation>
    </message>
    <message>
        <source>Five minutes more, or less</source>
        <translation>Fem minuter mer eller mindre</translation>
    </message>
    <message>
        <source>In the warnings of the plan</source>
        <translation>I planens varningar</translation>
    </message>
    <message>
        <source>Do what is proposed</source>
        <translation>Gör det som föreslås</translation>
    </message>
    <message>
        <source>Back to the run of show</source>
        <translation>Tillbaka till körschemat</translation>
    </message>
    <message>
        <source>In the list of participants</source>
        <translation>I deltagarlistan</translation>
    </message>
    <message>
        <source>Change what is said of somebody</source>
        <translation>Ändra uppgifterna om någon</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Avboka anmälan</translation>
    </message>
    <message>
        <source>Cancel the registration, or take it up again</source>
        <translation>Avboka anmälan, eller återuppta den</translation>
    </message>
    <message>
        <source>Take a mistake off the list</source>
        <translation>Stryk ett misstag från listan</translation>
    </message>
</context>
<context>
    <name>KindMenu</name>
    <message>
        <source>Turn into</source>
        <translation>Gör om till</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Länkens adress</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Link on “{label}”; without an address there is none</source>
        <translation>Länk på ”{label}”; utan adress blir det ingen</translation>
    </message>
    <message>
        <source>A link leads to https://, http:// or mailto:, without spaces or brackets: mend it</source>
        <translation>En länk leder till https://, http:// eller mailto:, utan blanksteg och parenteser: rätta den</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>Filter the list by title, series or venue</source>
        <translation>Filtrera listan efter titel, serie eller plats</translation>
    </message>
    <message>
        <source>Only those in the state</source>
        <translation>Bara de som är</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>In order of</source>
        <translation>I ordning efter</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Efter datum</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Efter titel</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Efter läge</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Efter serie</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>There is no recording to hear: choose its file ({key}), or link one that begins with https in the plan</source>
        <translation>Det finns ingen inspelning att höra: välj dess fil ({key}), eller länka en som börjar med https i planen</translation>
    </message>
    <message>
        <source>The recording is open in another program: go to {time} there</source>
        <translation>Inspelningen är öppen i ett annat program: gå till {time} där</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened: choose the recording&apos;s file again ({key})</source>
        <translation>{file} kan inte öppnas: välj inspelningens fil igen ({key})</translation>
    </message>
    <message>
        <source>{file} can&apos;t be played here ({reason}): asked again, it opens in another program</source>
        <translation>{file} kan inte spelas här ({reason}): nästa gång öppnas den i ett annat program</translation>
    </message>
    <message>
        <source>Choose first what to hear: {key} in a paragraph, or L on a source or a quote</source>
        <translation>Välj först vad du vill höra: {key} i ett stycke, eller L på en källa eller ett citat</translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <translation>Inspelningar ({patterns})</translation>
    </message>
    <message>
        <source>The recording’s file</source>
        <translation>Inspelningens fil</translation>
    </message>
    <message>
        <source>{file} is the recording from now on, on this computer: L plays it at the words</source>
        <translation>{file} är inspelningen från och med nu, på den här datorn: L spelar den vid orden</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Välj logotyp …</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Ta bort logotypen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Something went wrong ({what}). What was saved is safe; go on, or start again.</source>
        <translation>Något gick fel ({what}). Det som har sparats är tryggt: fortsätt, eller starta om.</translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation>Avbryt repetitionen</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>From the audience</source>
        <translation>Från publiken</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Ej för publicering</translation>
    </message>
</context>
<context>
    <name>MaterialColumn</name>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Search notes and quotes</source>
        <translation>Sök i anteckningar och citat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Bara stjärnmärkta</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Anteckningar och citat</translation>
    </message>
    <message>
        <source>{used} of {quotes} quotes used · drag or press Enter to insert</source>
        <translation>{used} av {quotes} citat använda · dra eller tryck Enter</translation>
    </message>
    <message>
        <source>Source of the paragraph</source>
        <translation>Källa till stycket</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Audience question</source>
        <translation>Publikfråga</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Ordet</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Merge two entries</source>
        <translation>Slå ihop två poster</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Det är två personer</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Behåll den andra</translation>
    </message>
    <message>
        <source>“{stays}” stays, “{goes}” goes</source>
        <translation>”{stays}” blir kvar, ”{goes}” går upp i den</translation>
    </message>
    <message>
        <source>All roles, addresses and numbers are kept; of two legal bases the later counts.</source>
        <translation>Alla roller, adresser och nummer behålls; av två rättsliga grunder gäller den senare.</translation>
    </message>
    <message>
        <source>Seminars that follow, with seats and notes: {count}.</source>
        <translation>Seminarier som följer med, med platser och anteckningar: {count}.</translation>
    </message>
    <message>
        <source>History keeps what was recorded under either name, and tells when they became one.</source>
        <translation>Historiken behåller det som noterats under båda namnen, och visar när de blev en.</translation>
    </message>
    <message>
        <source>photo of {name}: {text}</source>
        <translation>foto av {name}: {text}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>ModeratorCard</name>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Gives the floor, key {key}</source>
        <translation>Ger ordet, tangent {key}</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>har ordet</translation>
    </message>
    <message>
        <source>has spoken for {minutes} min, {share} of the time</source>
        <translation>har talat i {minutes} min, {share} av tiden</translation>
    </message>
</context>
<context>
    <name>MoveOffer</name>
    <message>
        <source>Leave them</source>
        <translation>Låt dem vara</translation>
    </message>
    <message>
        <source>Move them: {key}</source>
        <translation>Flytta dem: {key}</translation>
    </message>
    <message>
        <source>The note of that turn too: move it to {name}?</source>
        <translation>Inläggets anteckning också: flytta den till {name}?</translation>
    </message>
    <message>
        <source>The note of that turn too: make it nobody&apos;s?</source>
        <translation>Inläggets anteckning också: gör den till ingens?</translation>
    </message>
    <message>
        <source>The {count} notes of that turn too: move them to {name}?</source>
        <translation>Inläggets {count} anteckningar också: flytta dem till {name}?</translation>
    </message>
    <message>
        <source>The {count} notes of that turn too: make them nobody&apos;s?</source>
        <translation>Inläggets {count} anteckningar också: gör dem till ingens?</translation>
    </message>
</context>
<context>
    <name>NameCompletion</name>
    <message>
        <source>In the directory</source>
        <translation>I personregistret</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Pågår nu</translation>
    </message>
    <message>
        <source>Next seminar</source>
        <translation>Nästa seminarium</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Öppna {title}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The clock and the first segment start when the session is opened.</source>
        <translation>Klockan och första programpunkten startar när samtalet öppnas.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Öppna samtalet</translation>
    </message>
    <message>
        <source>panelists: {count}</source>
        <translation>paneldeltagare: {count}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>No heading yet</source>
        <translation>Ingen mellanrubrik än</translation>
    </message>
</context>
<context>
    <name>OverviewSheet</name>
    <message>
        <source>The article quotes nobody yet.</source>
        <translation>Artikeln citerar ingen än.</translation>
    </message>
    <message>
        <source>Quote approval</source>
        <translation>Citatgodkännande</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} av {all} klara</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Skicka för godkännande</translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message>
        <source>Nobody sits in the panel yet. Each panelist gets a key, 1–9, that gives them the floor.</source>
        <translation>Ingen sitter i panelen än. Varje paneldeltagare får en tangent, 1–9, som ger ordet.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Add panelist</source>
        <translation>Lägg till paneldeltagare</translation>
    </message>
    <message>
        <source>keys 1–{last}</source>
        <translation>tangent 1–{last}</translation>
    </message>
    <message>
        <source>key 1</source>
        <translation>tangent 1</translation>
    </message>
    <message>
        <source>Panelist</source>
        <translation>Paneldeltagare</translation>
    </message>
    <message>
        <source>In place of {name}</source>
        <translation>I stället för {name}</translation>
    </message>
</context>
<context>
    <name>PanelistBox</name>
    <message>
        <source>Send to {name}</source>
        <translation>Skicka till {name}</translation>
    </message>
</context>
<context>
    <name>PanelistCard</name>
    <message>
        <source>Share of the speaking time</source>
        <translation>Andel av talartiden</translation>
    </message>
    <message>
        <source>Gives the floor, key {key}</source>
        <translation>Ger ordet, tangent {key}</translation>
    </message>
    <message>
        <source>silent {minutes} min</source>
        <translation>tyst {minutes} min</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>har ordet</translation>
    </message>
    <message>
        <source>has spoken for {minutes} min, {share} of the time</source>
        <translation>har talat i {minutes} min, {share} av tiden</translation>
    </message>
    <message>
        <source>silent for {minutes} min</source>
        <translation>tyst i {minutes} min</translation>
    </message>
</context>
<context>
    <name>PanelistCards</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Free the floor</source>
        <translation>Släpp ordet</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Ge ordet</translation>
    </message>
    <message>
        <source>Has had the floor since this turn began</source>
        <translation>Har haft ordet sedan inlägget började</translation>
    </message>
    <message>
        <source>Turns …</source>
        <translation>Inlägg …</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Stryk från listan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>diet, accessibility…</source>
        <translation>specialkost, tillgänglighet …</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Participants…</source>
        <translation>Deltagare …</translation>
    </message>
    <message>
        <source>Participants ({count})…</source>
        <translation>Deltagare ({count}) …</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.xlsx *.txt *.vcf);;All files (*)</source>
        <translation>Listor (*.csv *.tsv *.xlsx *.txt *.vcf);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Läs in en lista</translation>
    </message>
</context>
<context>
    <name>ParticipantsSheet</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Diet, accessibility…</source>
        <translation>Specialkost, tillgänglighet …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>Läs in en lista …</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Klistra in …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Avboka anmälan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbokad</translation>
    </message>
    <message>
        <source>Take the registration up again</source>
        <translation>Återuppta anmälan</translation>
    </message>
</context>
<context>
    <name>PeopleNames</name>
    <message>
        <source>Programmes and lists</source>
        <translation>Program och listor</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foton</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Rättslig förpliktelse</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Allmänt intresse</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berättigat intresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Uttal</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Title and organisation</source>
        <translation>Titel och organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Rättsliga grunder</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rättad</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>finns redan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>inte med</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>samma e-postadress</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samma namn</translation>
    </message>
    <message>
        <source>initial and same last name</source>
        <translation>initial och samma efternamn</translation>
    </message>
    <message>
        <source>one letter apart</source>
        <translation>en bokstav skiljer</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Nobody is in the directory yet</source>
        <translation>Ingen finns i personregistret än</translation>
    </message>
    <message>
        <source>Who gets a seat in a panel is entered here by itself. You can also take in vCards.</source>
        <translation>Den som får en plats i en panel skrivs in här av sig själv. Du kan också läsa in vCard.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera …</translation>
    </message>
    <message>
        <source>Choose somebody in the list</source>
        <translation>Välj någon i listan</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Klistra in …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera …</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Uttal</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>görs av namnet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>flera med ; emellan</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Titles and organisations over time</source>
        <translation>Titlar och organisationer över tid</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Legal basis for each purpose</source>
        <translation>Rättslig grund för varje ändamål</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Välj ett foto …</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Ta bort fotot</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>What the photo shows, for those who do not see it</source>
        <translation>Vad fotot visar, för den som inte ser det</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Inget foto</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>After the words</source>
        <translation>Efter orden</translation>
    </message>
    <message>
        <source>Before the words</source>
        <translation>Före orden</translation>
    </message>
    <message>
        <source>After the first sentence</source>
        <translation>Efter första meningen</translation>
    </message>
</context>
<context>
    <name>PlanArranging</name>
    <message>
        <source>Discard “{title}”? Its plan is kept, and can be restored.</source>
        <translation>Ta bort ”{title}”? Planen finns kvar och kan återställas.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>“{title}” is discarded. It stands under Discarded, where Enter restores it.</source>
        <translation>”{title}” är borttaget. Det står under Borttaget, där Enter återställer det.</translation>
    </message>
</context>
<context>
    <name>PlanBlock</name>
    <message>
        <source>{block}: introducing line</source>
        <translation>{block}: inledande rad</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Enter or a double click changes, dragging or Alt+Up and Alt+Down move, Delete takes away</source>
        <translation>Enter eller dubbelklick ändrar, dra eller Alt+Upp och Alt+Ned flyttar, Delete tar bort</translation>
    </message>
</context>
<context>
    <name>PlanFacts</name>
    <message>
        <source>The plan doesn’t say yet.</source>
        <translation>Planeringen säger inget om det än.</translation>
    </message>
    <message>
        <source>From the plan</source>
        <translation>Ur planeringen</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>Opening</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Audience questions</source>
        <translation>Publikfrågor</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>Must be asked</source>
        <translation>Måste ställas</translation>
    </message>
    <message>
        <source>If there is time</source>
        <translation>Om tiden räcker</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Lämna ut …</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Gå till Live</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Nytt seminarium</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Taken back: {step}.</source>
        <translation>Ångrat: {step}.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Gjort om: {step}.</translation>
    </message>
    <message>
        <source>Save the form (Enter) or leave it (Esc) before Ctrl+Z.</source>
        <translation>Spara formuläret (Enter) eller lämna det (Esc) före Ctrl+Z.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Ångra: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Gör om: {step}</translation>
    </message>
</context>
<context>
    <name>PlayerStrip</name>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Stäng spelaren</translation>
    </message>
    <message>
        <source>Where it is in the recording, in seconds</source>
        <translation>Var i inspelningen den är, i sekunder</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Fem sekunder bakåt</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Fem sekunder framåt</translation>
    </message>
    <message>
        <source>The words again, from three seconds before</source>
        <translation>Orden igen, från tre sekunder före</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Om och om igen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spela</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the article</source>
        <translation>Förhandsvisning av artikeln</translation>
    </message>
    <message>
        <source>The article can’t be published as it is; the message above says why.</source>
        <translation>Artikeln kan inte publiceras som den är; meddelandet ovanför säger varför.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Wrote {file}, all pages, with the text that is read aloud</source>
        <translation>Skrev {file}, alla sidor, med texten som läses upp</translation>
    </message>
    <message>
        <source>The sheet has none of the pages that were asked for: choose others, or all</source>
        <translation>Bladet har ingen av de valda sidorna: välj andra, eller alla</translation>
    </message>
    <message>
        <source>The printer took nothing more: see that it is there, and print again</source>
        <translation>Skrivaren tog inte emot mer: se efter att den är på och ansluten, och skriv ut igen</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Skickat till skrivaren</translation>
    </message>
    <message>
        <source>Printing was stopped: what lies in the printer is not counted as handed out</source>
        <translation>Utskriften avbröts: det som ligger i skrivaren räknas inte som utlämnat</translation>
    </message>
    <message>
        <source>– it is laid out for {paper} and was printed in the middle of {other}: choose the printer’s paper beside the preview to fill it</source>
        <translation>– bladet är satt för {paper} och skrevs ut mitt på {other}: välj skrivarens papper bredvid förhandsvisningen för att fylla det</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Every document follows this profile, and every new article how you write.</source>
        <translation>Alla dokument följer den här profilen, och varje ny artikel följer hur ni skriver.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg *.webp *.gif)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Templates for Word (*.dotx *.docx)</source>
        <translation>Word-mallar (*.dotx *.docx)</translation>
    </message>
    <message>
        <source>Template for Word</source>
        <translation>Word-mall</translation>
    </message>
    <message>
        <source>“{line}” doesn’t say what to write instead of what: write this = not that</source>
        <translation>”{line}” anger inte vad som ska skrivas i stället för vad: skriv så = inte så</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Who publishes where a seminar doesn’t say</source>
        <translation>Utgivare när seminariet inte anger någon</translation>
    </message>
    <message>
        <source>Colour of the documents</source>
        <translation>Dokumentens färg</translation>
    </message>
    <message>
        <source>Alternative text of the logo</source>
        <translation>Logotypens alternativtext</translation>
    </message>
    <message>
        <source>The organisation’s name, unless you say</source>
        <translation>Organisationens namn om du inte skriver något</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Template for Word</source>
        <translation>Word-mall</translation>
    </message>
    <message>
        <source>How you write in</source>
        <translation>Så skriver ni på</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tempus</translation>
    </message>
    <message>
        <source>– with a dash</source>
        <translation>– med pratminus</translation>
    </message>
    <message>
        <source>” in quotation marks</source>
        <translation>” inom citattecken</translation>
    </message>
    <message>
        <source>said</source>
        <translation>sa</translation>
    </message>
    <message>
        <source>says</source>
        <translation>säger</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Anföring</translation>
    </message>
    <message>
        <source>Full at first mention, then surname</source>
        <translation>Fullständig första gången, sedan efternamn</translation>
    </message>
    <message>
        <source>As the program proposes</source>
        <translation>Som programmet föreslår</translation>
    </message>
    <message>
        <source>Heading of the introduction</source>
        <translation>Inledningens mellanrubrik</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Heading of the recording</source>
        <translation>Inspelningens mellanrubrik</translation>
    </message>
    <message>
        <source>Heading of the conversation</source>
        <translation>Samtalets mellanrubrik</translation>
    </message>
    <message>
        <source>Closing paragraph of a new article</source>
        <translation>Avslutande stycke i en ny artikel</translation>
    </message>
    <message>
        <source>House words, one a line</source>
        <translation>Skrivregler, en per rad</translation>
    </message>
    <message>
        <source>e-mail = email</source>
        <translation>mejl = mail</translation>
    </message>
    <message>
        <source>What to write, an equals sign, and what not to write</source>
        <translation>Vad som ska skrivas, ett likhetstecken och vad som inte ska skrivas</translation>
    </message>
    <message>
        <source>Words that are spelt right, one a line</source>
        <translation>Ord som är rättstavade, ett per rad</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>1 place mended: {rule}. {key} takes it back.</source>
        <translation>1 ställe åtgärdat: {rule}. {key} ångrar det.</translation>
    </message>
    <message>
        <source>{n} places mended: {rule}. {key} takes all of them back.</source>
        <translation>{n} ställen åtgärdade: {rule}. {key} ångrar allihop.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>The block of the caret rests on no note that could be heard</source>
        <translation>Blocket vid markören bygger inte på någon anteckning som går att höra</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Ingen källa ännu</translation>
    </message>
    <message>
        <source>A note that has been discarded</source>
        <translation>En borttagen anteckning</translation>
    </message>
    <message>
        <source>Put the caret in a block to see which notes it rests on.</source>
        <translation>Ställ markören i ett block för att se vilka anteckningar det bygger på.</translation>
    </message>
    <message>
        <source>The quote is painted from this note.</source>
        <translation>Citatet hämtas från den här anteckningen.</translation>
    </message>
    <message>
        <source>Such a block rests on no note of its own.</source>
        <translation>Ett sådant block bygger inte på någon egen anteckning.</translation>
    </message>
    <message>
        <source>No source yet. Choose a note or quote in the material and press L.</source>
        <translation>Ingen källa ännu. Välj en anteckning eller ett citat i materialet och tryck L.</translation>
    </message>
    <message>
        <source>The block rests on 1 note.</source>
        <translation>Blocket bygger på 1 anteckning.</translation>
    </message>
    <message>
        <source>The block rests on {n} notes.</source>
        <translation>Blocket bygger på {n} anteckningar.</translation>
    </message>
    <message>
        <source>No source yet: choose a note in the material and press L</source>
        <translation>Ingen källa ännu: välj en anteckning i materialet och tryck L</translation>
    </message>
    <message>
        <source>Rests on: {them}</source>
        <translation>Bygger på: {them}</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>Published as edition {number}</source>
        <translation>Publicerad som utgåva {number}</translation>
    </message>
    <message>
        <source>Withdrawn: the article is published no longer</source>
        <translation>Återkallad: artikeln är inte längre publicerad</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>Check and publish</source>
        <translation>Kontrollera och publicera</translation>
    </message>
    <message>
        <source>What the check finds</source>
        <translation>Vad kontrollen visar</translation>
    </message>
    <message>
        <source>The check finds nothing to do.</source>
        <translation>Kontrollen hittar inget att göra.</translation>
    </message>
    <message>
        <source>To do first: {must} · to consider: {should}</source>
        <translation>Att göra först: {must} · att överväga: {should}</translation>
    </message>
    <message>
        <source>must be done first</source>
        <translation>måste göras först</translation>
    </message>
    <message>
        <source>to consider</source>
        <translation>att överväga</translation>
    </message>
</context>
<context>
    <name>PublishStrip</name>
    <message>
        <source>Registry number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>om det finns något</translation>
    </message>
    <message>
        <source>Finalise …</source>
        <translation>Färdigställ …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Rätta …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Återkalla …</translation>
    </message>
    <message>
        <source>Words that may not be quoted stand in the article: no reason lets it be published.</source>
        <translation>Ord som inte får citeras står i artikeln: inget skäl gör att den får publiceras.</translation>
    </message>
    <message>
        <source>This becomes edition {number}, dated today. It never changes: later it can be corrected.</source>
        <translation>Det här blir utgåva {number}, med dagens datum. Den ändras aldrig: senare kan den rättas.</translation>
    </message>
    <message>
        <source>Finalise now</source>
        <translation>Färdigställ nu</translation>
    </message>
    <message>
        <source>The article as it stands becomes edition {number}. What you write here is printed with its date.</source>
        <translation>Artikeln som den står blir utgåva {number}. Det du skriver här trycks med sitt datum.</translation>
    </message>
    <message>
        <source>What was wrong and is now right</source>
        <translation>Vad som var fel och nu är rätt</translation>
    </message>
    <message>
        <source>Publish correction now</source>
        <translation>Publicera rättelse nu</translation>
    </message>
    <message>
        <source>The article is published no longer. Nothing is erased, and the reason is kept.</source>
        <translation>Artikeln är inte längre publicerad. Inget raderas, och skälet sparas.</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Återkalla nu</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Varför den återkallas</translation>
    </message>
    <message>
        <source>One thing must be done first. To publish all the same, say why</source>
        <translation>En sak måste göras först. Ange varför, om du ändå publicerar</translation>
    </message>
    <message>
        <source>{count} things must be done first. To publish all the same, say why</source>
        <translation>{count} saker måste göras först. Ange varför, om du ändå publicerar</translation>
    </message>
</context>
<context>
    <name>QuestionFoot</name>
    <message>
        <source>For: {names}.</source>
        <translation>Till: {names}.</translation>
    </message>
    <message>
        <source>Answered: {names}.</source>
        <translation>Har svarat: {names}.</translation>
    </message>
    <message>
        <source>Has not answered: {names}.</source>
        <translation>Har inte svarat: {names}.</translation>
    </message>
    <message>
        <source>must be asked</source>
        <translation>måste ställas</translation>
    </message>
    <message>
        <source>if time</source>
        <translation>om tiden räcker</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parkerad</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>överhoppad</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>aktuell</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Prepared question</source>
        <translation>Förberedd fråga</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Programpunkt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Follow-ups, one a line</source>
        <translation>Följdfrågor, en per rad</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Valfri</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Prepared questions</source>
        <translation>Förberedda frågor</translation>
    </message>
    <message>
        <source>Enter puts · S skips · P parks · Esc back</source>
        <translation>Enter ställer · S hoppar över · P parkerar · Esc tillbaka</translation>
    </message>
    <message>
        <source>{put} of {all}</source>
        <translation>{put} av {all}</translation>
    </message>
    <message>
        <source>{count} must-ask left</source>
        <translation>{count} måste-frågor kvar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka den</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Park it for after the panel</source>
        <translation>Parkera till efteråt</translation>
    </message>
    <message>
        <source>Put it again</source>
        <translation>Ställ den igen</translation>
    </message>
    <message>
        <source>Put it to the panel</source>
        <translation>Ställ den till panelen</translation>
    </message>
</context>
<context>
    <name>QuestionPicker</name>
    <message>
        <source>in this segment</source>
        <translation>i den här programpunkten</translation>
    </message>
    <message>
        <source>not in this segment</source>
        <translation>inte i den här programpunkten</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Skip the question</source>
        <translation>Hoppa över frågan</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommer</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>put</source>
        <translation>ställd</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>överhoppad</translation>
    </message>
    <message>
        <source>must be asked</source>
        <translation>måste ställas</translation>
    </message>
    <message>
        <source>Park the question</source>
        <translation>Parkera frågan</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parkerad</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>No questions yet. What must be asked, and what if there is time?</source>
        <translation>Inga frågor än. Vad måste ställas, och vad om tiden räcker?</translation>
    </message>
    <message>
        <source>Prepared questions</source>
        <translation>Förberedda frågor</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Lägg till fråga</translation>
    </message>
    <message>
        <source>drag to order</source>
        <translation>dra för att ordna</translation>
    </message>
    <message>
        <source>if time</source>
        <translation>om tiden räcker</translation>
    </message>
    <message>
        <source>Question bank…</source>
        <translation>Frågebank …</translation>
    </message>
    <message>
        <source>from the question bank</source>
        <translation>ur frågebanken</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Approved wording</source>
        <translation>Godkänd lydelse</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Approved with another wording</source>
        <translation>Godkänt med ändrad lydelse</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Take back what was recorded</source>
        <translation>Ta tillbaka det som antecknats</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Vad som har hänt med det</translation>
    </message>
    <message>
        <source>Quote: {quoted} – {who}. {foot}</source>
        <translation>Citat: {quoted} – {who}. {foot}</translation>
    </message>
</context>
<context>
    <name>QuoteChecking</name>
    <message>
        <source>Transcripts (*.vtt *.srt *.txt)</source>
        <translation>Transkriptioner (*.vtt *.srt *.txt)</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>Importera en transkription</translation>
    </message>
    <message>
        <source>The transcript&apos;s times fit the session&apos;s at both quotes</source>
        <translation>Transkriptionens tider stämmer med sessionens vid båda citaten</translation>
    </message>
    <message>
        <source>The times fit at this quote. A quote much later, fitted too, evens out the clocks.</source>
        <translation>Tiderna stämmer vid det här citatet. Ett mycket senare citat, också inpassat, jämnar ut klockorna.</translation>
    </message>
</context>
<context>
    <name>QuoteCount</name>
    <message>
        <source>1 quote</source>
        <translation>1 citat</translation>
    </message>
    <message>
        <source>{count} quotes</source>
        <translation>{count} citat</translation>
    </message>
</context>
<context>
    <name>QuoteMenu</name>
    <message>
        <source>Attribution</source>
        <translation>Anföring</translation>
    </message>
</context>
<context>
    <name>QuotePicture</name>
    <message>
        <source>The note that this quote was taken from is gone: restore it, or remove the quote.</source>
        <translation>Anteckningen som citatet är hämtat ur finns inte kvar: återställ den, eller ta bort citatet.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Ej för publicering</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ingen namngiven</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Search people</source>
        <translation>Sök personer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Nobody has these words.</source>
        <translation>Ingen har de orden.</translation>
    </message>
</context>
<context>
    <name>RehearseMenu</name>
    <message>
        <source>How fast to rehearse</source>
        <translation>Hur fort repetitionen ska gå</translation>
    </message>
    <message>
        <source>{speed} × – as fast as it was</source>
        <translation>{speed} × – lika fort som det gick</translation>
    </message>
    <message>
        <source>{speed} × as fast</source>
        <translation>{speed} × så fort</translation>
    </message>
</context>
<context>
    <name>Rehearsing</name>
    <message>
        <source>A rehearsal at {speed} ×, with {count} recorded notes. Type along if you like; F6 pauses it.</source>
        <translation>En repetition i {speed} ×, med {count} anteckningar. Skriv gärna med; F6 pausar.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped; what was played stays. Notes entered: {notes}, saved: {saved}, at most {ms} ms after their moment.</source>
        <translation>Repetitionen är avbruten; det som har spelats upp finns kvar. Anteckningar: {notes}, sparade: {saved}, som mest {ms} ms efter sin tid.</translation>
    </message>
    <message>
        <source>The rehearsal is over. Notes entered: {notes}, saved: {saved}, at most {ms} ms after their moment.</source>
        <translation>Repetitionen är slut. Anteckningar: {notes}, sparade: {saved}, som mest {ms} ms efter sin tid.</translation>
    </message>
</context>
<context>
    <name>RepeatSheets</name>
    <message>
        <source>Plan like another, or several</source>
        <translation>Planera som ett annat, eller flera</translation>
    </message>
    <message>
        <source>{count} seminars are planned.</source>
        <translation>{count} seminarier är planerade.</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Spara som mall</translation>
    </message>
    <message>
        <source>“{name}” is kept as a template. Ctrl+Shift+N plans from it.</source>
        <translation>”{name}” är sparad som mall. Ctrl+Shift+N planerar efter den.</translation>
    </message>
    <message>
        <source>Take over from another</source>
        <translation>Hämta från ett annat seminarium</translation>
    </message>
    <message>
        <source>Nothing was missing: everything stays as it was.</source>
        <translation>Ingenting saknades: allt står kvar som det var.</translation>
    </message>
    <message>
        <source>{count} seminars have taken it over.</source>
        <translation>{count} seminarier har fått det som saknades.</translation>
    </message>
    <message>
        <source>Taken over: {what}.</source>
        <translation>Hämtat: {what}.</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport som PDF</translation>
    </message>
    <message>
        <source>Report as a web page</source>
        <translation>Rapport som webbsida</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>The text is copied. Paste it where it belongs; then it can be let go of here.</source>
        <translation>Texten är kopierad. Klistra in den där den hör hemma; sedan kan den släppas här.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Släpp</translation>
    </message>
    <message>
        <source>Half-typed notes could not be read. Their file was set aside: {file}</source>
        <translation>Halvskrivna anteckningar kunde inte läsas. Filen har lagts åt sidan: {file}</translation>
    </message>
    <message>
        <source>A note was half typed when “{title}” ended: {words}</source>
        <translation>En anteckning var halvskriven när ”{title}” avslutades: {words}</translation>
    </message>
    <message>
        <source>A note was half typed in a seminar that is not in this library: {words}</source>
        <translation>En anteckning var halvskriven i ett seminarium som inte finns i det här biblioteket: {words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>Retrying</name>
    <message>
        <source>Lines that wait to be saved: {count}.</source>
        <translation>Rader som väntar på att sparas: {count}.</translation>
    </message>
    <message>
        <source>Floor and segments wait too.</source>
        <translation>Ordet och programpunkterna väntar också.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Nya försök görs av sig själva.</translation>
    </message>
    <message>
        <source>The disk does not answer. Wait, or reconnect it; what you type is kept.</source>
        <translation>Disken svarar inte. Vänta, eller anslut den igen; det du skriver finns kvar.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Nobody has said anything that may be quoted yet.</source>
        <translation>Ingen har ännu sagt något som får citeras.</translation>
    </message>
    <message>
        <source>Quote approval</source>
        <translation>Citatgodkännande</translation>
    </message>
    <message>
        <source>Remind {name}: the deadline {day} has passed</source>
        <translation>Påminn {name}: svarsdagen {day} har passerat</translation>
    </message>
    <message>
        <source>Remind {name}: answer by {day}</source>
        <translation>Påminn {name}: svar senast {day}</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Approval sheets as PDF</source>
        <translation>Blad för godkännande som PDF</translation>
    </message>
    <message>
        <source>Approval sheets for Word</source>
        <translation>Blad för godkännande för Word</translation>
    </message>
    <message>
        <source>E-mail draft to one panelist</source>
        <translation>E-postutkast till en paneldeltagare</translation>
    </message>
    <message>
        <source>E-mail text</source>
        <translation>E-posttext</translation>
    </message>
    <message>
        <source>Approval sheets as a web page</source>
        <translation>Blad för godkännande som webbsida</translation>
    </message>
    <message>
        <source>Save the approval sheets</source>
        <translation>Spara bladen för godkännande</translation>
    </message>
    <message>
        <source>{file} is there already: choose that very name to write over it, or another</source>
        <translation>{file} finns redan: välj just det namnet för att skriva över den, eller ett annat</translation>
    </message>
    <message>
        <source>Sent: wrote {file}</source>
        <translation>Skickat: skrev {file}</translation>
    </message>
    <message>
        <source>Sent: the e-mail text is on the clipboard</source>
        <translation>Skickat: e-posttexten finns i urklipp</translation>
    </message>
    <message>
        <source>Sent, but no program here opens e-mails: take them from {folder}, or use “Copy e-mail”</source>
        <translation>Skickat, men inget program här öppnar e-brev: hämta dem i {folder}, eller använd ”Kopiera e-post”</translation>
    </message>
    <message>
        <source>Sent: the e-mail is open</source>
        <translation>Skickat: e-brevet är öppnat</translation>
    </message>
    <message>
        <source>Sent: {count} e-mails are open</source>
        <translation>Skickat: {count} e-brev är öppnade</translation>
    </message>
</context>
<context>
    <name>RolesField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kortform</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>still</source>
        <translation>ännu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>RoomWatch</name>
    <message>
        <source>The disk is full. What is noted now goes into the last reserve: free some space soon.</source>
        <translation>Disken är full. Det som antecknas nu tar den sista reserven: frigör utrymme snart.</translation>
    </message>
</context>
<context>
    <name>RunOfShowCard</name>
    <message>
        <source>No segments yet. Their planned minutes make the clock of the live page.</source>
        <translation>Inga programpunkter än. Deras planerade minuter ger klockan på livesidan.</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Körschema</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Lägg till programpunkt</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min planned</source>
        <translation>{minutes} min planerat</translation>
    </message>
    <message>
        <source>{minutes} min over the end</source>
        <translation>{minutes} min över sluttiden</translation>
    </message>
    <message>
        <source>ends at {time}</source>
        <translation>slutar {time}</translation>
    </message>
    <message>
        <source>must begin at {time}</source>
        <translation>måste börja {time}</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>{minutes} min försenad</translation>
    </message>
    <message>
        <source>{minutes} min of waiting before it</source>
        <translation>{minutes} min väntan före</translation>
    </message>
    <message>
        <source>{minutes} min of slack after it</source>
        <translation>{minutes} min buffert efter</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>questions: {count}</source>
        <translation>frågor: {count}</translation>
    </message>
    <message>
        <source>slack {minutes} min</source>
        <translation>buffert {minutes} min</translation>
    </message>
    <message>
        <source>waiting {minutes} min</source>
        <translation>väntan {minutes} min</translation>
    </message>
    <message>
        <source>margin {minutes} min</source>
        <translation>marginal {minutes} min</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Run of show</source>
        <translation>Körschema</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>Nästa programpunkt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Avsluta samtalet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>{minutes} min kvar</translation>
    </message>
    <message>
        <source>{minutes} min over</source>
        <translation>{minutes} min över</translation>
    </message>
    <message>
        <source>{time} over time</source>
        <translation>{time} över tiden</translation>
    </message>
    <message>
        <source>{time} under time</source>
        <translation>{time} till godo</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>i tid</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
</context>
<context>
    <name>RunningOrder</name>
    <message>
        <source>Taken from “{seminar}”: {question}</source>
        <translation>Hämtad från ”{seminar}”: {question}</translation>
    </message>
    <message>
        <source>There is nothing to warn of in this plan.</source>
        <translation>Det finns inget att varna för i planen.</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Search everywhere</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>Words, in any order</source>
        <translation>Ord, i valfri ordning</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Notes and quotes</source>
        <translation>Anteckningar och citat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artiklar</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkriptioner</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Seminarier</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Vad som söks</translation>
    </message>
    <message>
        <source>Write days as 2026, 2026-03 or 2026-03-12.</source>
        <translation>Skriv dagar som 2026, 2026-03 eller 2026-03-12.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Rensa alla filter</translation>
    </message>
    <message>
        <source>Without the filter “{filter}”</source>
        <translation>Utan filtret ”{filter}”</translation>
    </message>
    <message>
        <source>Nothing found with these filters. There is more:</source>
        <translation>Inget hittades med de här filtren. Det finns mer:</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Inget hittades.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Töm sökningen</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Only in</source>
        <translation>Bara i</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Talare</translation>
    </message>
    <message>
        <source>Only what they said: the beginning of a name</source>
        <translation>Bara det de sade: början av ett namn</translation>
    </message>
    <message>
        <source>{which}: a year, a month or a day, such as 2026-03-12</source>
        <translation>{which}: ett år, en månad eller en dag, till exempel 2026-03-12</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Bara stjärnmärkta</translation>
    </message>
    <message>
        <source>Quotes only</source>
        <translation>Bara citat</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Rensa alla filter</translation>
    </message>
    <message>
        <source>Clear all filters ({keys})</source>
        <translation>Rensa alla filter ({keys})</translation>
    </message>
</context>
<context>
    <name>SeatForm</name>
    <message>
        <source>Panelist</source>
        <translation>Paneldeltagare</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Ta ur panelen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>I personregistret</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kortform</translation>
    </message>
    <message>
        <source>in attributions</source>
        <translation>i anföringar</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>ur namnet</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Uttal</translation>
    </message>
    <message>
        <source>Take over the prepared questions</source>
        <translation>Ta över de förberedda frågorna</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>In place of {name}</source>
        <translation>I stället för {name}</translation>
    </message>
    <message>
        <source>Take over questions prepared for {name}: {count}</source>
        <translation>Ta över frågor förberedda för {name}: {count}</translation>
    </message>
</context>
<context>
    <name>SegmentForm</name>
    <message>
        <source>Segment</source>
        <translation>Programpunkt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Slack after it</source>
        <translation>Buffert efter</translation>
    </message>
    <message>
        <source>Must begin at</source>
        <translation>Måste börja</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Vem talar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
</context>
<context>
    <name>SegmentRow</name>
    <message>
        <source>to come</source>
        <translation>kommer</translation>
    </message>
    <message>
        <source>running</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
</context>
<context>
    <name>SeminarsPanel</name>
    <message>
        <source>Seminars</source>
        <translation>Seminarier</translation>
    </message>
    <message>
        <source>Show seminars as</source>
        <translation>Visa seminarierna som</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>No seminars here yet</source>
        <translation>Inga seminarier här än</translation>
    </message>
    <message>
        <source>No seminar is like that</source>
        <translation>Inget seminarium är sådant</translation>
    </message>
    <message>
        <source>Take a filter away.</source>
        <translation>Ta bort ett filter.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Pröva färre eller andra ord.</translation>
    </message>
</context>
<context>
    <name>SendStrip</name>
    <message>
        <source>Answer by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Svar till</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>namn eller e-postadress</translation>
    </message>
    <message>
        <source>Save sheets …</source>
        <translation>Spara blad …</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopiera e-post</translation>
    </message>
    <message>
        <source>Open as e-mail</source>
        <translation>Öppna som e-post</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <translation>Skicka till {name}</translation>
    </message>
    <message>
        <source>Send to the panel</source>
        <translation>Skicka till panelen</translation>
    </message>
</context>
<context>
    <name>SeriesColumn</name>
    <message>
        <source>Seminars</source>
        <translation>Seminarier</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Nytt seminarium</translation>
    </message>
</context>
<context>
    <name>SeriesHead</name>
    <message>
        <source>Number them 1, 2, 3 …</source>
        <translation>Numrera dem 1, 2, 3 …</translation>
    </message>
    <message>
        <source>Change title and description</source>
        <translation>Ändra titel och beskrivning</translation>
    </message>
    <message>
        <source>Plan several…</source>
        <translation>Planera flera …</translation>
    </message>
    <message>
        <source>Discard the series</source>
        <translation>Ta bort serien</translation>
    </message>
    <message>
        <source>Plan part {number}</source>
        <translation>Planera del {number}</translation>
    </message>
    <message>
        <source>There is no part {missing}.</source>
        <translation>Del {missing} saknas.</translation>
    </message>
    <message>
        <source>More than one is part {numbers}.</source>
        <translation>Flera är del {numbers}.</translation>
    </message>
    <message>
        <source>{count} without a number.</source>
        <translation>{count} utan nummer.</translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message>
        <source>Series</source>
        <translation>Serier</translation>
    </message>
    <message>
        <source>F2 or a double click renames a series</source>
        <translation>F2 eller ett dubbelklick byter namn på en serie</translation>
    </message>
    <message>
        <source>New series …</source>
        <translation>Ny serie …</translation>
    </message>
    <message>
        <source>Title of a new series</source>
        <translation>Titel på en ny serie</translation>
    </message>
    <message>
        <source>All seminars</source>
        <translation>Alla seminarier</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Borttaget</translation>
    </message>
</context>
<context>
    <name>SheetTabs</name>
    <message>
        <source>Sheets</source>
        <translation>Blad</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Template: {title}</source>
        <translation>Mall: {title}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>What the block rests on</source>
        <translation>Vad blocket bygger på</translation>
    </message>
    <message>
        <source>Listen here</source>
        <translation>Lyssna här</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Gå till anteckningen</translation>
    </message>
    <message>
        <source>No longer a source</source>
        <translation>Inte längre en källa</translation>
    </message>
    <message>
        <source>Next without a source</source>
        <translation>Nästa utan källa</translation>
    </message>
    <message>
        <source>1 paragraph of the article has no source.</source>
        <translation>1 stycke i artikeln saknar källa.</translation>
    </message>
    <message>
        <source>{n} paragraphs of the article have no source.</source>
        <translation>{n} stycken i artikeln saknar källa.</translation>
    </message>
    <message>
        <source>Every paragraph of the article has a source.</source>
        <translation>Alla stycken i artikeln har en källa.</translation>
    </message>
    <message>
        <source>This note has been discarded</source>
        <translation>Anteckningen är borttagen</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Ej för publicering</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ingen namngiven</translation>
    </message>
</context>
<context>
    <name>SpeakerChips</name>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Whole panel</source>
        <translation>Hela panelen</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>On stage now</source>
        <translation>På scenen nu</translation>
    </message>
    <message>
        <source>F9 shows it</source>
        <translation>F9 visar den</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>I ett fönster</translation>
    </message>
    <message>
        <source>Message: {message}</source>
        <translation>Meddelande: {message}</translation>
    </message>
</context>
<context>
    <name>StageDisplay</name>
    <message>
        <source>The second screen is gone: the stage is a window on this one until it is back</source>
        <translation>Den andra skärmen är borta: scenen visas i ett fönster på den här tills den är tillbaka</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Scen</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>What you write now is a working copy. Readers, and exports, have the edition until you publish a correction.</source>
        <translation>Det du skriver nu är en arbetskopia. Läsare och exporter har utgåvan tills du publicerar en rättelse.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Utgåva {number}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>{date}: {reason}</source>
        <translation>{date}: {reason}</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Inte publicerad</translation>
    </message>
    <message>
        <source>What is exported is a draft, and says nothing of an edition.</source>
        <translation>Det som exporteras är ett utkast, utan uppgift om utgåva.</translation>
    </message>
    <message>
        <source>Log head {head}</source>
        <translation>Loggens kontrollsumma {head}</translation>
    </message>
    <message>
        <source>Correction {date}: {words}</source>
        <translation>Rättelse {date}: {words}</translation>
    </message>
    <message>
        <source>Edition {number} was published all the same: {reason}</source>
        <translation>Utgåva {number} publicerades ändå: {reason}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Nytt seminarium</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera …</translation>
    </message>
    <message>
        <source>Make a sample seminar</source>
        <translation>Skapa ett exempelseminarium</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Seminar files and transcripts (*.json *.vtt *.srt *.txt);;All files (*)</source>
        <translation>Seminariefiler och transkriptioner (*.json *.vtt *.srt *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Seminars, transcripts, schedules and lists (*.json *.vtt *.srt *.txt *.ics *.xml *.csv *.tsv *.xlsx *.vcf);;All files (*)</source>
        <translation>Seminarier, transkriptioner, program och listor (*.json *.vtt *.srt *.txt *.ics *.xml *.csv *.tsv *.xlsx *.vcf);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Imported “{title}”: {panelists} panelists, {captures} captures, {turns} turns.</source>
        <translation>Importerade ”{title}”: {panelists} paneldeltagare, {captures} anteckningar, {turns} inlägg.</translation>
    </message>
    <message>
        <source>The sample is in the library already.</source>
        <translation>Exemplet finns redan i biblioteket.</translation>
    </message>
    <message>
        <source>Rehearse a session…</source>
        <translation>Repetera ett samtal …</translation>
    </message>
    <message>
        <source>Rehearse a session</source>
        <translation>Repetera ett samtal</translation>
    </message>
</context>
<context>
    <name>StartRows</name>
    <message>
        <source>part {number}</source>
        <translation>del {number}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Pågår nu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomfört</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerat</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminarium</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Prepared question</source>
        <translation>Förberedd fråga</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Audience question</source>
        <translation>Publikfråga</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>In no series</source>
        <translation>Utan serie</translation>
    </message>
</context>
<context>
    <name>StreamPanel</name>
    <message>
        <source>Notes and quotes</source>
        <translation>Anteckningar och citat</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Ändra orden</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Ta bort stjärnan</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stjärnmärk</translation>
    </message>
    <message>
        <source>Make it a note</source>
        <translation>Gör till anteckning</translation>
    </message>
    <message>
        <source>Make it a quote</source>
        <translation>Gör till citat</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>För publicering</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Ej för publicering</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>Taggar …</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt av</translation>
    </message>
    <message>
        <source>How near the words are</source>
        <translation>Hur nära orden är</translation>
    </message>
    <message>
        <source>5 seconds earlier</source>
        <translation>5 sekunder tidigare</translation>
    </message>
    <message>
        <source>5 seconds later</source>
        <translation>5 sekunder senare</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>S star · Q quote or note · O off the record · T tags · 1–9 whose words · ← → time · V L P U how near · F2 words · Del discard · Esc back</source>
        <translation>S stjärna · Q citat eller anteckning · O ej för publicering · T taggar · 1–9 vems ord · ← → tid · V L P U hur nära · F2 ordalydelse · Del ta bort · Esc tillbaka</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Försök spara igen</translation>
    </message>
</context>
<context>
    <name>StreamRow</name>
    <message>
        <source>Segment: {title}</source>
        <translation>Programpunkt: {title}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>stjärnmärkt</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>ej för publicering</translation>
    </message>
</context>
<context>
    <name>StreamRows</name>
    <message>
        <source>Not saved: Enter tries again</source>
        <translation>Ej sparat: Enter försöker igen</translation>
    </message>
</context>
<context>
    <name>StyleMenu</name>
    <message>
        <source>How quotes are written</source>
        <translation>Så skrivs citaten</translation>
    </message>
    <message>
        <source>Quotation dash:  – Words</source>
        <translation>Pratminus:  – Orden</translation>
    </message>
    <message>
        <source>Quotation marks:  “Words”</source>
        <translation>Citattecken:  ”Orden”</translation>
    </message>
    <message>
        <source>Past tense: said</source>
        <translation>Dåtid: sa</translation>
    </message>
    <message>
        <source>Present tense: says</source>
        <translation>Nutid: säger</translation>
    </message>
    <message>
        <source>Full at first mention, surname later</source>
        <translation>Fullständig första gången, sedan efternamn</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Introduction</source>
        <translation>Inledning</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
</context>
<context>
    <name>TagStrip</name>
    <message>
        <source>Enter keeps · Esc leaves as they were</source>
        <translation>Enter behåller · Esc lämnar dem som de var</translation>
    </message>
    <message>
        <source>Tags of {count} notes</source>
        <translation>Taggar för {count} anteckningar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
</context>
<context>
    <name>TakeOverForm</name>
    <message>
        <source>Take over from another</source>
        <translation>Hämta från ett annat seminarium</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Hämta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Hämtar</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>What is there already stays as it is: this only fills in what is missing.</source>
        <translation>Det som redan finns står kvar: bara det som saknas fylls i.</translation>
    </message>
    <message>
        <source>The other planned part of the series, too</source>
        <translation>Också i seriens andra planerade del</translation>
    </message>
    <message>
        <source>The {n} other planned parts of the series, too</source>
        <translation>Också i seriens {n} andra planerade delar</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>What becomes of each</source>
        <translation>Vad som blir av var och en</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>Taken in from {source}</source>
        <translation>Inläst från {source}</translation>
    </message>
    <message>
        <source>Take in from {source}?</source>
        <translation>Läsa in från {source}?</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Tillbaka till korten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>finns redan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnad</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 ny</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nya</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 ändrad</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} ändrade</translation>
    </message>
    <message>
        <source>1 there already</source>
        <translation>1 finns redan</translation>
    </message>
    <message>
        <source>{n} there already</source>
        <translation>{n} finns redan</translation>
    </message>
    <message>
        <source>1 left out</source>
        <translation>1 utelämnad</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} utelämnade</translation>
    </message>
    <message>
        <source>a row of a table</source>
        <translation>en rad i en tabell</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>en rad</translation>
    </message>
    <message>
        <source>several lines</source>
        <translation>flera rader</translation>
    </message>
    <message>
        <source>a name or address in a row of them</source>
        <translation>ett namn eller en adress i en rad av dem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Det inklistrade</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>det inklistrade</translation>
    </message>
    <message>
        <source>Take in {file} into the people directory</source>
        <translation>Läs in {file} i personregistret</translation>
    </message>
    <message>
        <source>Taken in from {file}</source>
        <translation>Inläst från {file}</translation>
    </message>
    <message>
        <source>Take in {file}</source>
        <translation>Läs in {file}</translation>
    </message>
    <message>
        <source>Take in {file} as panelists: {into}</source>
        <translation>Läs in {file} som paneldeltagare: {into}</translation>
    </message>
    <message>
        <source>Taken in as panelists from {file}: {into}</source>
        <translation>Inläst som paneldeltagare från {file}: {into}</translation>
    </message>
    <message>
        <source>Take in {file} as participants: {into}</source>
        <translation>Läs in {file} som deltagare: {into}</translation>
    </message>
    <message>
        <source>Taken in as participants from {file}: {into}</source>
        <translation>Inläst som deltagare från {file}: {into}</translation>
    </message>
    <message>
        <source>Take in {file}: {into}</source>
        <translation>Läs in {file}: {into}</translation>
    </message>
    <message>
        <source>Taken in from {file}: {into}</source>
        <translation>Inläst från {file}: {into}</translation>
    </message>
</context>
<context>
    <name>TakingInSheet</name>
    <message>
        <source>Take in a file</source>
        <translation>Läs in en fil</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>Vad det blir av var och en</translation>
    </message>
    <message>
        <source>Take over what the file says otherwise</source>
        <translation>Ta över det som filen säger annorlunda</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>There is nobody in it.</source>
        <translation>Den innehåller ingen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Choose a template…</source>
        <translation>Välj mall …</translation>
    </message>
    <message>
        <source>Take the template away</source>
        <translation>Ta bort mallen</translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>Programmets egen</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Keep as a template</source>
        <translation>Spara som mall</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Mallens namn</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Den innehåller</translation>
    </message>
</context>
<context>
    <name>TextBlock</name>
    <message>
        <source>Write, or press / to insert something else</source>
        <translation>Skriv, eller tryck / för att infoga något annat</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>{title} – paused</source>
        <translation>{title} – pausad</translation>
    </message>
    <message>
        <source>Over time: {title}</source>
        <translation>Tidsöverdrag: {title}</translation>
    </message>
    <message>
        <source>The computer slept, or stood still, for {time}; the clock has gone on</source>
        <translation>Datorn sov eller stod stilla i {time}; klockan har gått vidare</translation>
    </message>
</context>
<context>
    <name>TitleCardPanel</name>
    <message>
        <source>Change the title card</source>
        <translation>Ändra uppgifterna om seminariet</translation>
    </message>
    <message>
        <source>More to do with the plan</source>
        <translation>Mer att göra med planen</translation>
    </message>
    <message>
        <source>Moderator {name}</source>
        <translation>Moderator {name}</translation>
    </message>
    <message>
        <source>Time, venue and moderator are not set</source>
        <translation>Tid, plats och moderator är inte angivna</translation>
    </message>
    <message>
        <source>{registered} registered, {more} more than the {capacity} places</source>
        <translation>{registered} anmälda, {more} fler än de {capacity} platserna</translation>
    </message>
    <message>
        <source>{registered} registered of {capacity} places</source>
        <translation>{registered} anmälda av {capacity} platser</translation>
    </message>
    <message>
        <source>{capacity} places</source>
        <translation>{capacity} platser</translation>
    </message>
</context>
<context>
    <name>TitleForm</name>
    <message>
        <source>Title card</source>
        <translation>Om seminariet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The time is set</source>
        <translation>Tiden är bestämd</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Utgivare</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Antal platser</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Moderator&apos;s title</source>
        <translation>Moderatorns titel</translation>
    </message>
    <message>
        <source>Moderator&apos;s organisation</source>
        <translation>Moderatorns organisation</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>I personregistret</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>Recording&apos;s title</source>
        <translation>Inspelningens titel</translation>
    </message>
    <message>
        <source>It has captions</source>
        <translation>Den är textad</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Undertexter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workspace</source>
        <translation>Arbetsyta</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>All saved {time}</source>
        <translation>Allt sparat {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ej sparat</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
</context>
<context>
    <name>TranscriptSheet</name>
    <message>
        <source>Quotes beside the transcript</source>
        <translation>Citat bredvid transkriptionen</translation>
    </message>
    <message>
        <source>How the words differ</source>
        <translation>Hur orden skiljer sig</translation>
    </message>
    <message>
        <source>Take the transcript&apos;s wording</source>
        <translation>Ta transkriptionens lydelse</translation>
    </message>
    <message>
        <source>Listen here</source>
        <translation>Lyssna här</translation>
    </message>
    <message>
        <source>Whose voices …</source>
        <translation>Vems röster …</translation>
    </message>
    <message>
        <source>Fit the times here</source>
        <translation>Passa in tiderna här</translation>
    </message>
    <message>
        <source>Import a transcript …</source>
        <translation>Importera en transkription …</translation>
    </message>
    <message>
        <source>There is no transcript yet. Import one to see how each quote stands to what was said.</source>
        <translation>Det finns ingen transkription än. Importera en för att se hur varje citat förhåller sig till det som sades.</translation>
    </message>
    <message>
        <source>{file}. Capitals, punctuation and sounds that are no words are not compared.</source>
        <translation>{file}. Versaler, skiljetecken och ljud som inte är ord jämförs inte.</translation>
    </message>
    <message>
        <source>Nobody in the panel is called {names}: their words are nobody&apos;s.</source>
        <translation>Ingen i panelen heter {names}: deras ord är ingens.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Ordagrant</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Samma ord</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Förkortat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>Annan talare</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Finns inte</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Turns</source>
        <translation>Inlägg</translation>
    </message>
    <message>
        <source>Nobody has had the floor yet</source>
        <translation>Ingen har haft ordet ännu</translation>
    </message>
    <message>
        <source>Whose turn was it?  1–9 panelist · M moderator · 0 nobody · Esc back</source>
        <translation>Vems var inlägget?  1–9 paneldeltagare · M moderator · 0 ingen · Esc tillbaka</translation>
    </message>
    <message>
        <source>{count} turns</source>
        <translation>{count} inlägg</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 inlägg</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Somebody who has left the panel</source>
        <translation>Någon som har lämnat panelen</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Versions of the article</source>
        <translation>Artikelns versioner</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Vad som skiljer</translation>
    </message>
    <message>
        <source>Take this block back</source>
        <translation>Ta tillbaka blocket</translation>
    </message>
    <message>
        <source>There is one version so far: the one you write.</source>
        <translation>Än finns bara en version: den du skriver.</translation>
    </message>
    <message>
        <source>finalised</source>
        <translation>färdigställd</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rättad</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tillbakadragen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{changed} of {all} blocks differ: underlined is new, struck out is gone</source>
        <translation>{changed} av {all} block skiljer sig: understruket är nytt, överstruket är borta</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>De två är lika.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>borta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
</context>
<context>
    <name>VoicesMenu</name>
    <message>
        <source>Whose voices</source>
        <translation>Vems röster</translation>
    </message>
    <message>
        <source>The moderator</source>
        <translation>Moderatorn</translation>
    </message>
    <message>
        <source>Nobody of the panel</source>
        <translation>Ingen i panelen</translation>
    </message>
</context>
<context>
    <name>WarningsList</name>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
    <message>
        <source>Enter does what is proposed, Space goes to the place</source>
        <translation>Enter gör det som föreslås, mellanslag går till stället</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Varningar: {count}</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Visa {count} till</translation>
    </message>
    <message>
        <source>can&apos;t be kept</source>
        <translation>går inte att hålla</translation>
    </message>
    <message>
        <source>to consider</source>
        <translation>att överväga</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to {name}</source>
        <translation>Välkommen till {name}</translation>
    </message>
    <message>
        <source>Plan a panel, take down what is said while it is said, and write it up with its sources.</source>
        <translation>Planera ett panelsamtal, anteckna medan det pågår, och skriv artikeln med källorna i behåll.</translation>
    </message>
    <message>
        <source>A series of three invented seminars, to look around in and try things out.</source>
        <translation>En serie om tre påhittade seminarier att se sig om i och pröva.</translation>
    </message>
    <message>
        <source>Make a sample seminar</source>
        <translation>Skapa ett exempelseminarium</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Nytt seminarium</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera …</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Open a seminar first: its sheets are handed out from there</source>
        <translation>Öppna ett seminarium först: dess utskrifter lämnas ut därifrån</translation>
    </message>
    <message>
        <source>Choose a seminar or a series first: it is exported from there</source>
        <translation>Välj först ett seminarium eller en serie: därifrån exporteras det</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Följ systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
</context>
<context>
    <name>WindowStage</name>
    <message>
        <source>Open a seminar first: the stage shows its clock and its question</source>
        <translation>Öppna ett seminarium först: scenen visar dess klocka och fråga</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Plan like another, or several</source>
        <translation>Planera som ett annat, eller flera</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>{n} stands for the number</source>
        <translation>{n} står för numret</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Tar med</translation>
    </message>
    <message>
        <source>The time is set</source>
        <translation>Tiden är bestämd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>Weeks apart</source>
        <translation>Veckor emellan</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Title of the new series</source>
        <translation>Den nya seriens titel</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>Första delen</translation>
    </message>
    <message>
        <source>Nothing: an empty plan</source>
        <translation>Inget: en tom plan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>En ny</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Nytt seminarium</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message>
        <source>1 word</source>
        <translation>1 ord</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} ord</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Check and publish</source>
        <translation>Kontrollera och publicera</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>Quote approval</source>
        <translation>Citatgodkännande</translation>
    </message>
</context>
<context>
    <name>_DayPainter</name>
    <message>
        <source>+{count} more</source>
        <translation>+{count} till</translation>
    </message>
</context>
<context>
    <name>_Edit</name>
    <message>
        <source>Capture line</source>
        <translation>Anteckningsrad</translation>
    </message>
    <message>
        <source>Write a note …   &quot; quote   ? audience question   1–9 speaker</source>
        <translation>Anteckna …   &quot; citat   ? publikfråga   1–9 talare</translation>
    </message>
</context>
<context>
    <name>_MessageEdit</name>
    <message>
        <source>Message to the panel</source>
        <translation>Meddelande till panelen</translation>
    </message>
</context>
<context>
    <name>_ProposalLine</name>
    <message>
        <source>Proposed from plan and notes: change anything and it is yours.</source>
        <translation>Förslag utifrån planering och anteckningar: ändra något, så är det ditt.</translation>
    </message>
</context>
<context>
    <name>_SeriesForm</name>
    <message>
        <source>The series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
</context>
<context>
    <name>_TagLine</name>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>#tag #another</source>
        <translation>#tagg #en till</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Words of the note</source>
        <translation>Anteckningens ord</translation>
    </message>
</context>
</TS>
