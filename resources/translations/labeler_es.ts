<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
  <context>
    <name>labeler</name>
    <message>
      <source>A course asks for {most:,} gold documents at most.</source>
      <translation>Un curso pregunta como máximo {most:,} documentos de oro.</translation>
    </message>
    <message>
      <source>A crash report says why. Nothing graded is lost.</source>
      <translation>Un informe de error dice por qué. No se ha perdido ninguna calificación.</translation>
    </message>
    <message>
      <source>A data set for load_from_disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A data set of Argilla 2 records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A decision run has a number from 1 on, of at most ten digits.</source>
      <translation>Una ejecución de decisión tiene un número a partir de 1, de diez cifras como máximo.</translation>
    </message>
    <message>
      <source>A document is graded by one person or more, and by {most} at most.</source>
      <translation>Un documento lo califica al menos una persona y como máximo {most}.</translation>
    </message>
    <message>
      <source>A document stays with somebody for 1 to {most} minutes, not {minutes}.</source>
      <translation>Un documento se queda con una persona de 1 a {most} minutos, no {minutes}.</translation>
    </message>
    <message>
      <source>A forest of scikit-learn, with the recipe of its columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name is one line of at most {most} signs that can be seen, not {name}.</source>
      <translation>Un nombre es una línea de {most} signos visibles como máximo, no {name}.</translation>
    </message>
    <message>
      <source>A probe has no rows: it is written as {files}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rubric has two levels or more, each with a number of its own.</source>
      <translation>Una rúbrica tiene al menos dos niveles, cada uno con su propio número.</translation>
    </message>
    <message>
      <source>A rubric needs a question.</source>
      <translation>Una rúbrica necesita una pregunta.</translation>
    </message>
    <message>
      <source>A rubric needs a short name without a slash.</source>
      <translation>Una rúbrica necesita un nombre corto sin barra.</translation>
    </message>
    <message>
      <source>A stretch ends after it starts: {start} to {end}.</source>
      <translation>Un fragmento termina después de empezar: {start} a {end}.</translation>
    </message>
    <message>
      <source>A verdict on a stretch needs its start and its end.</source>
      <translation>Un veredicto sobre un fragmento necesita su inicio y su fin.</translation>
    </message>
    <message>
      <source>After a moment</source>
      <translation>Tras un momento</translation>
    </message>
    <message>
      <source>After a moment in which another key corrects it, at once, or with Enter.</source>
      <translation>Tras un momento en el que otra tecla la corrige, al instante o con Intro.</translation>
    </message>
    <message>
      <source>After so many minutes of grading, in one quiet line; 0 for never.</source>
      <translation>Tras tantos minutos de calificar, en una línea discreta; 0 para nunca.</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>De acuerdo</translation>
    </message>
    <message>
      <source>Agree with what was decided</source>
      <translation>Aprobar lo decidido</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>Concordancia</translation>
    </message>
    <message>
      <source>All figures</source>
      <translation>Todas las cifras</translation>
    </message>
    <message>
      <source>All figures with intervals, by kind of document</source>
      <translation>Todas las cifras con intervalos, por tipo de documento</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>All measured on random documents that never trained them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All measured out of bag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All probes, what changes between two, and the way back</source>
      <translation>Todas las sondas, qué cambia entre dos y el camino de vuelta</translation>
    </message>
    <message>
      <source>An overturned document needs a note that says why.</source>
      <translation>Un documento anulado necesita una nota que diga por qué.</translation>
    </message>
    <message>
      <source>Apply the cut to all documents as a decision run</source>
      <translation>Aplicar el umbral a todos los documentos como ejecución de decisión</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>At once</source>
      <translation>Al instante</translation>
    </message>
    <message>
      <source>Audit</source>
      <comment>a verb</comment>
      <translation>Auditar</translation>
    </message>
    <message>
      <source>Bad</source>
      <translation>Malo</translation>
    </message>
    <message>
      <source>Bring back the documents you skipped, the oldest first</source>
      <translation>Recuperar los documentos saltados, el más antiguo primero</translation>
    </message>
    <message>
      <source>Bring in archives, HTML, JSONL, CSV, Parquet or addresses</source>
      <translation>Traer archivos web, HTML, JSONL, CSV, Parquet o direcciones</translation>
    </message>
    <message>
      <source>Bundle is running already.</source>
      <translation>Ya se está guardando un paquete.</translation>
    </message>
    <message>
      <source>By site</source>
      <translation>Por sitio</translation>
    </message>
    <message>
      <source>By source</source>
      <translation>Por fuente</translation>
    </message>
    <message>
      <source>By stage</source>
      <translation>Por etapa</translation>
    </message>
    <message>
      <source>By topic</source>
      <translation>Por tema</translation>
    </message>
    <message>
      <source>Bytes left unread</source>
      <translation>Bytes sin leer</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>Calibración</translation>
    </message>
    <message>
      <source>Calibration and confusion</source>
      <translation>Calibración y confusión</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancel running work</source>
      <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message>
      <source>Change keys</source>
      <translation>Cambiar teclas</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Cambiar teclas…</translation>
    </message>
    <message>
      <source>Characters in a line of text.</source>
      <translation>Caracteres en una línea de texto.</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder to export into.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an action, then press its new key. Esc leaves it as it is.</source>
      <translation>Elija una acción y pulse su nueva tecla. Esc la deja como está.</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chromium has no sandbox as root. Start Labeler as another user to have it.</source>
      <translation>Como root, Chromium no tiene zona aislada. Inicie Labeler con otro usuario para tenerla.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close Labeler; everything graded is saved</source>
      <translation>Cerrar Labeler; todo lo calificado está guardado</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <source>Close this window (Esc)</source>
      <translation>Cerrar esta ventana (Esc)</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <source>Compare is running already.</source>
      <translation>Ya hay una comparación en curso.</translation>
    </message>
    <message>
      <source>Count the tokens by site</source>
      <translation>Contar los tokens por sitio</translation>
    </message>
    <message>
      <source>Count the tokens by the source they came from</source>
      <translation>Contar los tokens por la fuente de la que vienen</translation>
    </message>
    <message>
      <source>Count the tokens by topic: stated, or found in the vectors</source>
      <translation>Contar los tokens por tema: indicado o hallado en los vectores</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Curso</translation>
    </message>
    <message>
      <source>Course…</source>
      <translation>Curso…</translation>
    </message>
    <message>
      <source>Criteria need different names.</source>
      <translation>Los criterios necesitan nombres distintos.</translation>
    </message>
    <message>
      <source>Daily goal</source>
      <translation>Meta diaria</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide is running already.</source>
      <translation>Ya hay una decisión en curso.</translation>
    </message>
    <message>
      <source>Decide…</source>
      <translation>Decidir…</translation>
    </message>
    <message>
      <source>Decision run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Desacuerdos</translation>
    </message>
    <message>
      <source>Do the same again</source>
      <translation>Hacer lo mismo otra vez</translation>
    </message>
    <message>
      <source>Documents on which people differ, worst first</source>
      <translation>Documentos en los que hay desacuerdo, los peores primero</translation>
    </message>
    <message>
      <source>Documents to grade in a day; 0 for none.</source>
      <translation>Documentos por calificar en un día; 0 para ninguno.</translation>
    </message>
    <message>
      <source>Dropped text</source>
      <translation>Texto descartado</translation>
    </message>
    <message>
      <source>Every action has its own key again.</source>
      <translation>Cada acción tiene de nuevo su propia tecla.</translation>
    </message>
    <message>
      <source>Every level needs a title.</source>
      <translation>Cada nivel necesita un título.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidencias</translation>
    </message>
    <message>
      <source>Examples show levels that the rubric has.</source>
      <translation>Los ejemplos muestran niveles que la rúbrica tiene.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export</source>
      <comment>a verb</comment>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export dataset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export in a dialog</source>
      <translation>Exportar en un diálogo</translation>
    </message>
    <message>
      <source>Export into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export is running already.</source>
      <translation>Ya hay una exportación en curso.</translation>
    </message>
    <message>
      <source>Export labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export verdicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exports come from a project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Extract, screen, deduplicate and embed all that is new</source>
      <translation>Extraer, cribar, deduplicar y vectorizar todo lo nuevo</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Características</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; none is graded so far. Grade serves them among the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; {count} are graded so far. Grade serves them among the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; {count} is graded so far. Grade serves them among the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the documents</source>
      <translation>Filtrar los documentos</translation>
    </message>
    <message>
      <source>Flag this document as problematic instead of grading it, where the rubric has that</source>
      <translation>Señalar este documento como problemático en vez de calificarlo, si la rúbrica lo prevé</translation>
    </message>
    <message>
      <source>Flag…</source>
      <translation>Señalar…</translation>
    </message>
    <message>
      <source>Flow</source>
      <translation>Flujo</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For any runtime of ONNX, with the recipe of its columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For spreadsheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame the block before, to be marked</source>
      <translation>Enmarcar el bloque anterior para marcarlo</translation>
    </message>
    <message>
      <source>Frame the next block, to be marked</source>
      <translation>Enmarcar el bloque siguiente para marcarlo</translation>
    </message>
    <message>
      <source>From {before} at {first:,} to {value} at {count:,} grade. The band is the 95 % interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {before} at {first:,} to {value} at {count:,} grades. The band is the 95 % interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give actions other keys</source>
      <translation>Dar otras teclas a las acciones</translation>
    </message>
    <message>
      <source>Give another one.</source>
      <translation>Indique otro.</translation>
    </message>
    <message>
      <source>Give every action its own key again</source>
      <translation>Devolver a cada acción su propia tecla</translation>
    </message>
    <message>
      <source>Give the text you read its normal size again</source>
      <translation>Devolver al texto que se lee su tamaño normal</translation>
    </message>
    <message>
      <source>Go on after a grade</source>
      <translation>Seguir tras una calificación</translation>
    </message>
    <message>
      <source>Go on with the next document</source>
      <translation>Seguir con el documento siguiente</translation>
    </message>
    <message>
      <source>Go through skipped</source>
      <translation>Repasar los saltados</translation>
    </message>
    <message>
      <source>Go to Audit</source>
      <translation>Ir a Auditar</translation>
    </message>
    <message>
      <source>Go to Export</source>
      <translation>Ir a Exportar</translation>
    </message>
    <message>
      <source>Go to Flow</source>
      <translation>Ir a Flujo</translation>
    </message>
    <message>
      <source>Go to Grade</source>
      <translation>Ir a Calificar</translation>
    </message>
    <message>
      <source>Go to Home</source>
      <translation>Ir a Inicio</translation>
    </message>
    <message>
      <source>Go to Model</source>
      <translation>Ir a Modelo</translation>
    </message>
    <message>
      <source>Go to Team</source>
      <translation>Ir a Equipo</translation>
    </message>
    <message>
      <source>Go to reason…</source>
      <translation>Ir a un motivo…</translation>
    </message>
    <message>
      <source>Go to the document before</source>
      <translation>Ir al documento anterior</translation>
    </message>
    <message>
      <source>Go to the dropped span before</source>
      <translation>Ir al fragmento descartado anterior</translation>
    </message>
    <message>
      <source>Go to the next document of the list</source>
      <translation>Ir al documento siguiente de la lista</translation>
    </message>
    <message>
      <source>Go to the next span of a reason in this document</source>
      <translation>Ir al siguiente fragmento con un motivo en este documento</translation>
    </message>
    <message>
      <source>Go to the next span that was dropped</source>
      <translation>Ir al siguiente fragmento descartado</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bueno</translation>
    </message>
    <message>
      <source>Grade</source>
      <comment>a verb</comment>
      <translation>Calificar</translation>
    </message>
    <message>
      <source>Grade 0: nothing to learn here</source>
      <translation>Calificación 0: aquí no hay nada que aprender</translation>
    </message>
    <message>
      <source>Grade 1: a little, mostly something else</source>
      <translation>Calificación 1: un poco, sobre todo otra cosa</translation>
    </message>
    <message>
      <source>Grade 2: touches it</source>
      <translation>Calificación 2: lo toca</translation>
    </message>
    <message>
      <source>Grade 3: useful, but incomplete</source>
      <translation>Calificación 3: útil, pero incompleto</translation>
    </message>
    <message>
      <source>Grade 4: teaches well</source>
      <translation>Calificación 4: enseña bien</translation>
    </message>
    <message>
      <source>Grade 5: outstanding</source>
      <translation>Calificación 5: sobresaliente</translation>
    </message>
    <message>
      <source>Grade again</source>
      <translation>Calificar de nuevo</translation>
    </message>
    <message>
      <source>Grade documents from 0 to 5</source>
      <translation>Calificar documentos de 0 a 5</translation>
    </message>
    <message>
      <source>Grade this document again</source>
      <translation>Calificar de nuevo este documento</translation>
    </message>
    <message>
      <source>Grade {n}</source>
      <translation>Calificación {n}</translation>
    </message>
    <message>
      <source>Grades can stay valid only at levels that the new version has.</source>
      <translation>Las calificaciones solo pueden seguir válidas en niveles que la nueva versión tiene.</translation>
    </message>
    <message>
      <source>Grades differ by 0 to 5 levels, not by {levels}.</source>
      <translation>Las calificaciones difieren de 0 a 5 niveles, no {levels}.</translation>
    </message>
    <message>
      <source>Grades that are likely wrong, and whether to grade again or new</source>
      <translation>Calificaciones probablemente erróneas, y si conviene recalificar o calificar documentos nuevos</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>How far people agree, with intervals, and how severe each one is</source>
      <translation>Cuánto concuerdan las personas, con intervalos, y cómo de severa es cada una</translation>
    </message>
    <message>
      <source>Hugging Face folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import is running already.</source>
      <translation>Ya hay una importación en curso.</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>In which form it is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its list of tasks, and a labelling interface that fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its own key again</source>
      <translation>De nuevo su propia tecla</translation>
    </message>
    <message>
      <source>Its score, after your own grade is saved. If you grade the document again, the answer says that you had seen it.</source>
      <translation>Su puntuación, una vez guardada la calificación propia. Si se califica de nuevo el documento, la respuesta dice que ya se había visto.</translation>
    </message>
    <message>
      <source>JSON Lines for its database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON Lines, one file for each person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this grade and go to the next document</source>
      <translation>Conservar esta calificación e ir al documento siguiente</translation>
    </message>
    <message>
      <source>Labeler made a mistake</source>
      <translation>Labeler cometió un error</translation>
    </message>
    <message>
      <source>Labeler projects (*.labeler);;All files (*)</source>
      <translation>Proyectos de Labeler (*.labeler);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels, decisions, data sets, probes as files</source>
      <translation>Etiquetas, decisiones, conjuntos de datos y sondas como archivos</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <source>Learn the rubric by examples and questions, and see how you stand</source>
      <translation>Aprender la rúbrica con ejemplos y preguntas, y ver el propio resultado</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>Dejar abierto</translation>
    </message>
    <message>
      <source>Leave the criterion open</source>
      <translation>Dejar abierto el criterio</translation>
    </message>
    <message>
      <source>Leave the criterion that is asked without a value</source>
      <translation>Dejar sin valor el criterio que se pregunta</translation>
    </message>
    <message>
      <source>Leave this document ungraded</source>
      <translation>Dejar este documento sin calificar</translation>
    </message>
    <message>
      <source>Left out: {things}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levels are numbered from {first} to {last}.</source>
      <translation>Los niveles se numeran de {first} a {last}.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Light, dark, or as the system says.</source>
      <translation>Claro, oscuro o como diga el sistema.</translation>
    </message>
    <message>
      <source>Line width</source>
      <translation>Ancho de línea</translation>
    </message>
    <message>
      <source>Lineage</source>
      <translation>Procedencia</translation>
    </message>
    <message>
      <source>Lists them as not graded, apart from skipped, flagged and grade 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the rules</source>
      <translation>Ver las reglas</translation>
    </message>
    <message>
      <source>Looking at what there is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a decision run</source>
      <translation>Hacer una ejecución de decisión</translation>
    </message>
    <message>
      <source>Make an empty project file</source>
      <translation>Crear un archivo de proyecto vacío</translation>
    </message>
    <message>
      <source>Make the text you read larger</source>
      <translation>Agrandar el texto que se lee</translation>
    </message>
    <message>
      <source>Make the text you read smaller</source>
      <translation>Reducir el texto que se lee</translation>
    </message>
    <message>
      <source>Mark as bad</source>
      <translation>Marcar como malo</translation>
    </message>
    <message>
      <source>Mark as good</source>
      <translation>Marcar como bueno</translation>
    </message>
    <message>
      <source>Mark evidence</source>
      <translation>Marcar evidencias</translation>
    </message>
    <message>
      <source>Mark the framed or selected text as bad, or not any more</source>
      <translation>Marcar como malo el texto enmarcado o seleccionado, o dejar de hacerlo</translation>
    </message>
    <message>
      <source>Mark the framed or selected text as good, or not any more</source>
      <translation>Marcar como bueno el texto enmarcado o seleccionado, o dejar de hacerlo</translation>
    </message>
    <message>
      <source>Mark what made this document good or bad, or leave</source>
      <translation>Marcar lo que hace bueno o malo este documento, o salir</translation>
    </message>
    <message>
      <source>Measured out of bag: {probes}. The others on random documents that never trained them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge bundles…</source>
      <translation>Fusionar paquetes…</translation>
    </message>
    <message>
      <source>Merge is running already.</source>
      <translation>Ya hay una fusión en curso.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Proyecto nuevo</translation>
    </message>
    <message>
      <source>New project…</source>
      <translation>Proyecto nuevo…</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Next block</source>
      <translation>Bloque siguiente</translation>
    </message>
    <message>
      <source>Next disagreement</source>
      <translation>Desacuerdo siguiente</translation>
    </message>
    <message>
      <source>Next document</source>
      <translation>Documento siguiente</translation>
    </message>
    <message>
      <source>Next dropped span</source>
      <translation>Siguiente fragmento descartado</translation>
    </message>
    <message>
      <source>No decision run yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mark</source>
      <translation>Sin marca</translation>
    </message>
    <message>
      <source>No project is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No project is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No report could be written. It said: {error}</source>
      <translation>No se pudo escribir un informe. El mensaje fue: {error}</translation>
    </message>
    <message>
      <source>Nobody has graded yet. Grade some documents first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Tamaño de texto normal</translation>
    </message>
    <message>
      <source>Nothing graded is lost: every grade is saved when you give it.</source>
      <translation>No se pierde nada calificado: cada calificación se guarda al darla.</translation>
    </message>
    <message>
      <source>Of everything but what you grade. Holds from the next start.</source>
      <translation>De todo menos de lo que se califica. Vale desde el próximo inicio.</translation>
    </message>
    <message>
      <source>Of the documents that people graded high enough, the share the probe would keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the documents the probe would keep, the share that people graded high enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One JSON object a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a .labeler file</source>
      <translation>Abrir un archivo .labeler</translation>
    </message>
    <message>
      <source>Open a small project to try everything on</source>
      <translation>Abrir un pequeño proyecto para probarlo todo</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Abrir proyecto</translation>
    </message>
    <message>
      <source>Open project…</source>
      <translation>Abrir proyecto…</translation>
    </message>
    <message>
      <source>Open the sample project</source>
      <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
      <source>Open your doubted grade on the desk</source>
      <translation>Abrir en Calificar la propia calificación puesta en duda</translation>
    </message>
    <message>
      <source>Overturn what was decided</source>
      <translation>Anular lo decidido</translation>
    </message>
    <message>
      <source>Overturn…</source>
      <translation>Anular…</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Page as it looked</source>
      <translation>Página tal como se veía</translation>
    </message>
    <message>
      <source>Parquet shards with a data card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>People are warned before they are paused, at a distance between 0 and 5 levels.</source>
      <translation>Se avisa antes de pausar a alguien, a una distancia de entre 0 y 5 niveles.</translation>
    </message>
    <message>
      <source>Pixels.</source>
      <translation>Píxeles.</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <source>Precision at the cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prepare</source>
      <translation>Preparar</translation>
    </message>
    <message>
      <source>Prepare and train</source>
      <translation>Preparar y entrenar</translation>
    </message>
    <message>
      <source>Prepare and train is running already.</source>
      <translation>Ya se está preparando y entrenando.</translation>
    </message>
    <message>
      <source>Prepare is running already.</source>
      <translation>Ya se está preparando.</translation>
    </message>
    <message>
      <source>Prepare the project first: labeler prepare PROJECT</source>
      <translation>Prepare antes el proyecto: labeler prepare PROJECT</translation>
    </message>
    <message>
      <source>Prepare, train a probe and decide with a first cut, in one go</source>
      <translation>Preparar, entrenar una sonda y decidir con un primer umbral, de una vez</translation>
    </message>
    <message>
      <source>Press a key…</source>
      <translation>Pulse una tecla…</translation>
    </message>
    <message>
      <source>Previous block</source>
      <translation>Bloque anterior</translation>
    </message>
    <message>
      <source>Previous disagreement</source>
      <translation>Desacuerdo anterior</translation>
    </message>
    <message>
      <source>Previous document</source>
      <translation>Documento anterior</translation>
    </message>
    <message>
      <source>Previous dropped span</source>
      <translation>Fragmento descartado anterior</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problematic</source>
      <translation>Problemático</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Rank agreement with people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read all files again and compare them with their hashes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading font</source>
      <translation>Fuente de lectura</translation>
    </message>
    <message>
      <source>Reading mode</source>
      <translation>Modo de lectura</translation>
    </message>
    <message>
      <source>Reading size</source>
      <translation>Tamaño de lectura</translation>
    </message>
    <message>
      <source>Recall at the cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Rejected records</source>
      <translation>Registros rechazados</translation>
    </message>
    <message>
      <source>Remind me to pause</source>
      <translation>Recordar las pausas</translation>
    </message>
    <message>
      <source>Reset all keys</source>
      <translation>Restablecer las teclas</translation>
    </message>
    <message>
      <source>Reset the key of {name}</source>
      <translation>Restablecer la tecla de {name}</translation>
    </message>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rubric</source>
      <translation>Rúbrica</translation>
    </message>
    <message>
      <source>Rules…</source>
      <translation>Reglas…</translation>
    </message>
    <message>
      <source>Run {run} · {cut} · {kept:,} kept · {tokens} tokens · {ago}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample is running already.</source>
      <translation>Ya se está creando el proyecto de ejemplo.</translation>
    </message>
    <message>
      <source>Sample project</source>
      <translation>Proyecto de ejemplo</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation>Guardar como CSV…</translation>
    </message>
    <message>
      <source>Save as JSON…</source>
      <translation>Guardar como JSON…</translation>
    </message>
    <message>
      <source>Save my grades as a bundle…</source>
      <translation>Guardar mis calificaciones como paquete…</translation>
    </message>
    <message>
      <source>Say again what you took back last</source>
      <translation>Volver a decir lo último que se retiró</translation>
    </message>
    <message>
      <source>Say that what was decided here is right</source>
      <translation>Decir que lo decidido aquí es correcto</translation>
    </message>
    <message>
      <source>Say what is wrong with this document</source>
      <translation>Decir qué está mal en este documento</translation>
    </message>
    <message>
      <source>Say what would have been right instead, and why</source>
      <translation>Decir qué habría sido lo correcto, y por qué</translation>
    </message>
    <message>
      <source>Say which grade it is, and why</source>
      <translation>Decir qué calificación es, y por qué</translation>
    </message>
    <message>
      <source>Say who.</source>
      <translation>Indique quién.</translation>
    </message>
    <message>
      <source>Scores and cut</source>
      <translation>Puntuaciones y umbral</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Second look</source>
      <translation>Segunda mirada</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settle the grade</source>
      <translation>Resolver la calificación</translation>
    </message>
    <message>
      <source>Settle…</source>
      <translation>Resolver…</translation>
    </message>
    <message>
      <source>Show every key</source>
      <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
      <source>Show how a lesson came about: draft, critique and rewrite side by side</source>
      <translation>Mostrar cómo surgió una lección: borrador, crítica y reescritura lado a lado</translation>
    </message>
    <message>
      <source>Show nothing but the document, and everything again</source>
      <translation>Mostrar solo el documento, y de nuevo todo</translation>
    </message>
    <message>
      <source>Show or hide dropped text</source>
      <translation>Mostrar u ocultar el texto descartado</translation>
    </message>
    <message>
      <source>Show or hide the text that extraction dropped, muted</source>
      <translation>Mostrar u ocultar, atenuado, el texto que la extracción descartó</translation>
    </message>
    <message>
      <source>Show the HTML source</source>
      <translation>Mostrar el código HTML</translation>
    </message>
    <message>
      <source>Show the extracted main text</source>
      <translation>Mostrar el texto principal extraído</translation>
    </message>
    <message>
      <source>Show the files in their folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the lineage</source>
      <translation>Mostrar la procedencia</translation>
    </message>
    <message>
      <source>Show the page</source>
      <translation>Mostrar la página</translation>
    </message>
    <message>
      <source>Show the page as it looked</source>
      <translation>Mostrar la página tal como se veía</translation>
    </message>
    <message>
      <source>Show the report in its folder</source>
      <translation>Mostrar el informe en su carpeta</translation>
    </message>
    <message>
      <source>Show the source</source>
      <translation>Mostrar el código</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Mostrar el texto</translation>
    </message>
    <message>
      <source>Show the visible text</source>
      <translation>Mostrar el texto visible</translation>
    </message>
    <message>
      <source>Show the visible text, coloured by fate</source>
      <translation>Mostrar el texto visible, coloreado según su destino</translation>
    </message>
    <message>
      <source>Show the way of all tokens through the stages</source>
      <translation>Mostrar el camino de todos los tokens por las etapas</translation>
    </message>
    <message>
      <source>Show what could not come in</source>
      <translation>Mostrar lo que no pudo entrar</translation>
    </message>
    <message>
      <source>Show what the probe thought</source>
      <translation>Mostrar lo que pensaba la sonda</translation>
    </message>
    <message>
      <source>Sites</source>
      <translation>Sitios</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Saltar</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texto más pequeño</translation>
    </message>
    <message>
      <source>Somebody has a name.</source>
      <translation>Una persona tiene un nombre.</translation>
    </message>
    <message>
      <source>Somebody is paused after one gold document or more, and at most as many as are compared.</source>
      <translation>Se pausa a alguien tras al menos un documento de oro y, como máximo, tantos como se comparan.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Source</source>
      <comment>HTML</comment>
      <translation>Código</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Spearman's rank correlation of grades and scores: 1 is the same order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stages</source>
      <translation>Etapas</translation>
    </message>
    <message>
      <source>Stands beside every grade you give.</source>
      <translation>Aparece junto a cada calificación propia.</translation>
    </message>
    <message>
      <source>Start grading</source>
      <translation>Empezar a calificar</translation>
    </message>
    <message>
      <source>Stop the running work; whole batches stay</source>
      <translation>Detener el trabajo en curso; los lotes completos se conservan</translation>
    </message>
    <message>
      <source>Stop writing; files appear whole or not at all (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop; whole batches stay (Esc)</source>
      <translation>Detener; los lotes completos se conservan (Esc)</translation>
    </message>
    <message>
      <source>Switch between light and dark</source>
      <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
      <source>Take away what is marked in the framed or selected text</source>
      <translation>Quitar lo marcado en el texto enmarcado o seleccionado</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>Take back what you said last; a training is never undone</source>
      <translation>Retirar lo último que se dijo; un entrenamiento nunca se deshace</translation>
    </message>
    <message>
      <source>Take back what you settled</source>
      <translation>Retirar lo resuelto</translation>
    </message>
    <message>
      <source>Take back what you settled here</source>
      <translation>Retirar lo resuelto aquí</translation>
    </message>
    <message>
      <source>Take back your last verdict</source>
      <translation>Retirar el último veredicto propio</translation>
    </message>
    <message>
      <source>Take in what others did in their copies of this project</source>
      <translation>Incorporar lo que otros hicieron en sus copias de este proyecto</translation>
    </message>
    <message>
      <source>Take the course</source>
      <translation>Hacer el curso</translation>
    </message>
    <message>
      <source>Take the mark away</source>
      <translation>Quitar la marca</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Equipo</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>The export gets a folder of its own in this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The export stopped by a mistake of Labeler; a crash report says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The figures that matter, the learning curve and the queue</source>
      <translation>Las cifras que importan, la curva de aprendizaje y la cola</translation>
    </message>
    <message>
      <source>The first rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first rows as they will be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first rows of the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first {count:,} are shown.</source>
      <translation>Se muestran los primeros {count:,}.</translation>
    </message>
    <message>
      <source>The first {rows} rows, {columns} columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The forest as it is, with the grades behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The grading scale, its versions, and a draft of the next</source>
      <translation>La escala de calificación, sus versiones y un borrador de la próxima</translation>
    </message>
    <message>
      <source>The level from which documents are kept has to be one of the levels above the lowest.</source>
      <translation>El nivel desde el que se conservan documentos debe ser uno por encima del más bajo.</translation>
    </message>
    <message>
      <source>The main texts that a run kept, ready for training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest and every file hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The probe and its figures</source>
      <translation>La sonda y sus cifras</translation>
    </message>
    <message>
      <source>The probe in force: its forest and figures, for Labeler or for other tools. Data only, no code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is in {report}.</source>
      <translation>El informe está en {report}.</translation>
    </message>
    <message>
      <source>The rows could not be shown. A crash report says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rules in force, what each one drops, and what others would</source>
      <translation>Las reglas vigentes, qué descarta cada una y qué descartarían otras</translation>
    </message>
    <message>
      <source>The scores of all documents, and what a cut keeps</source>
      <translation>Las puntuaciones de todos los documentos y lo que conserva un umbral</translation>
    </message>
    <message>
      <source>The share of gold documents is from 0 to {most}, not {rate}.</source>
      <translation>La proporción de documentos de oro va de 0 a {most}, no es {rate}.</translation>
    </message>
    <message>
      <source>The system's serif</source>
      <translation>Fuente con serifa del sistema</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>There are no rows to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no verdicts yet. Agree (A) or overturn (O) on Audit first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no decision run yet. Train a probe and decide on Model first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no probe yet. Train one on Model first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This could not be shown.</source>
      <translation>Esto no se pudo mostrar.</translation>
    </message>
    <message>
      <source>This is running already.</source>
      <translation>Esto ya está en curso.</translation>
    </message>
    <message>
      <source>Too few grades for a curve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topics</source>
      <translation>Temas</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <source>Train a new probe</source>
      <translation>Entrenar una sonda nueva</translation>
    </message>
    <message>
      <source>Train a new probe from all grades</source>
      <translation>Entrenar una sonda nueva con todas las calificaciones</translation>
    </message>
    <message>
      <source>Train is running already.</source>
      <translation>Ya hay un entrenamiento en curso.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Typed columns, compressed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Use is running already.</source>
      <translation>Ya se está poniendo en vigor una sonda.</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verify manifest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Vistas</translation>
    </message>
    <message>
      <source>Visible text</source>
      <translation>Texto visible</translation>
    </message>
    <message>
      <source>Wait until it is done, or cancel it with Esc.</source>
      <translation>Espere a que termine o cancélelo con Esc.</translation>
    </message>
    <message>
      <source>Wait until it is done, or cancel it.</source>
      <translation>Espere a que termine o cancélelo.</translation>
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What annotators learn and are asked, and how they stand to gold documents</source>
      <translation>Qué aprenden y qué se pregunta a los anotadores, y cómo responden a los documentos de oro</translation>
    </message>
    <message>
      <source>What auditors said: agree or overturn, of documents and of stretches of their text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What became of each document in a run, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What each kind of feature brings, and a switch for each</source>
      <translation>Qué aporta cada tipo de característica, con un interruptor para cada una</translation>
    </message>
    <message>
      <source>What is in the project and what to do next</source>
      <translation>Qué hay en el proyecto y qué hacer a continuación</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Qué está mal</translation>
    </message>
    <message>
      <source>What pages and lessons are read in.</source>
      <translation>Con la que se leen páginas y lecciones.</translation>
    </message>
    <message>
      <source>What people said: one row for each grade, skip and flag, with how it came about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the tokens of the whole project went</source>
      <translation>Adónde fueron los tokens de todo el proyecto</translation>
    </message>
    <message>
      <source>Whether probabilities hold, and which grades are mixed up</source>
      <translation>Si las probabilidades se cumplen y qué calificaciones se confunden</translation>
    </message>
    <message>
      <source>Which decision run is exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who graded how much, how fast and when</source>
      <translation>Quién calificó cuánto, con qué rapidez y cuándo</translation>
    </message>
    <message>
      <source>Who grades, how far they agree, and what has to be settled</source>
      <translation>Quién califica, cuánto concuerdan y qué hay que resolver</translation>
    </message>
    <message>
      <source>Why every token was kept or dropped</source>
      <translation>Por qué cada token se conservó o se descartó</translation>
    </message>
    <message>
      <source>With Enter</source>
      <translation>Con Intro</translation>
    </message>
    <message>
      <source>With documents that nobody graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work is running on this project.</source>
      <translation>Hay un trabajo en curso en este proyecto.</translation>
    </message>
    <message>
      <source>Write a comment on this document</source>
      <translation>Escribir un comentario sobre este documento</translation>
    </message>
    <message>
      <source>Write all that you did here, signed, for another copy of this project</source>
      <translation>Escribir, firmado, todo lo hecho aquí para otra copia de este proyecto</translation>
    </message>
    <message>
      <source>Write every number shown to a JSON file</source>
      <translation>Escribir todos los números mostrados en un archivo JSON</translation>
    </message>
    <message>
      <source>Write every number shown to a table</source>
      <translation>Escribir todos los números mostrados en una tabla</translation>
    </message>
    <message>
      <source>Write files with a manifest of their hashes, from wherever you are</source>
      <translation>Escribir archivos con un manifiesto de sus hashes, desde cualquier lugar</translation>
    </message>
    <message>
      <source>Write the export</source>
      <translation>Escribir la exportación</translation>
    </message>
    <message>
      <source>Write the files and a manifest of their hashes (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the files as chosen</source>
      <translation>Escribir los archivos como se eligió</translation>
    </message>
    <message>
      <source>Writes into {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote {rows} in {files}, and a manifest of their hashes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <source>Your name, theme, reading font</source>
      <translation>Nombre, tema, fuente de lectura</translation>
    </message>
    <message>
      <source>a calibration error needs {fewest} documents, these count as {few:.0f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all grades and scores round to one grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answers that were taken back or replaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at random, for these figures only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>budget {amount} tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bundles</source>
      <translation>paquetes</translation>
    </message>
    <message>
      <source>bundles</source>
      <comment>of a number</comment>
      <translation>paquetes</translation>
    </message>
    <message>
      <source>by tokens {share:.2f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled; no file was written half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled; what was finished stays</source>
      <translation>cancelado; lo terminado se conserva</translation>
    </message>
    <message>
      <source>chosen by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cut {cut}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>documents</source>
      <translation>documentos</translation>
    </message>
    <message>
      <source>documents</source>
      <comment>of a number</comment>
      <translation>documentos</translation>
    </message>
    <message>
      <source>done</source>
      <translation>terminado</translation>
    </message>
    <message>
      <source>events</source>
      <translation>eventos</translation>
    </message>
    <message>
      <source>events</source>
      <comment>of a number</comment>
      <translation>eventos</translation>
    </message>
    <message>
      <source>every export has a manifest with the hash of each file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every figure from {count:,} random documents that never trained it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>files</source>
      <translation>archivos</translation>
    </message>
    <message>
      <source>files</source>
      <comment>of a number</comment>
      <translation>archivos</translation>
    </message>
    <message>
      <source>forest.bin, probe.json and training.jsonl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forest.onnx, views.npz, probe.json and README.md</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forest.skops, views.npz, probe.json and README.md</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forests</source>
      <translation>bosques</translation>
    </message>
    <message>
      <source>forests</source>
      <comment>of a number</comment>
      <translation>bosques</translation>
    </message>
    <message>
      <source>further criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grades</source>
      <translation>calificaciones</translation>
    </message>
    <message>
      <source>grades</source>
      <comment>of a number</comment>
      <translation>calificaciones</translation>
    </message>
    <message>
      <source>grades from 0 to 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how an answer came about: rubric, what could be seen, queue, propensity, probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imported grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it was not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>just now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key {key}</source>
      <translation>tecla {key}</translation>
    </message>
    <message>
      <source>lessons have {count} of {fewest} grades of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>makes other scores surer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marks of evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names of people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no document has an interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no document of the random evaluation stream is graded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no document reaches the cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no document was graded at or above the cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no graded document came from the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no graded lesson came from the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no graded page came from the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no lesson is graded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no lesson of the random evaluation stream is graded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no page is graded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no page of the random evaluation stream is graded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody graded any of the lessons less than {cut}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody graded any of the lessons {cut} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody graded any of the pages less than {cut}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody graded any of the pages {cut} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not defined: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not graded, skipped and flagged apart from grade 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one document carries {heaviest:.0%} of all weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out of bag: {count:,} training document, each judged by trees that never saw it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out of bag: {count:,} training documents, each judged by trees that never saw it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pages have {count} of {fewest} grades of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>points</source>
      <translation>puntos</translation>
    </message>
    <message>
      <source>points</source>
      <comment>of a number</comment>
      <translation>puntos</translation>
    </message>
    <message>
      <source>probes</source>
      <translation>sondas</translation>
    </message>
    <message>
      <source>probes</source>
      <comment>of a number</comment>
      <translation>sondas</translation>
    </message>
    <message>
      <source>records</source>
      <translation>registros</translation>
    </message>
    <message>
      <source>records</source>
      <comment>of a number</comment>
      <translation>registros</translation>
    </message>
    <message>
      <source>reset</source>
      <comment>a key</comment>
      <translation>restablecer</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>filas</translation>
    </message>
    <message>
      <source>rows</source>
      <comment>of a number</comment>
      <translation>filas</translation>
    </message>
    <message>
      <source>rubrics</source>
      <translation>rúbricas</translation>
    </message>
    <message>
      <source>rubrics</source>
      <comment>of a number</comment>
      <translation>rúbricas</translation>
    </message>
    <message>
      <source>runs</source>
      <translation>ejecuciones</translation>
    </message>
    <message>
      <source>runs</source>
      <comment>of a number</comment>
      <translation>ejecuciones</translation>
    </message>
    <message>
      <source>sandbox off</source>
      <translation>sin zona aislada</translation>
    </message>
    <message>
      <source>search for rare high grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seconds taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>settled before, to compare people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stands for many, before there were scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>starting</source>
      <translation>empezando</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <source>steps</source>
      <comment>of a number</comment>
      <translation>pasos</translation>
    </message>
    <message>
      <source>stopped by an error; what was finished stays</source>
      <translation>detenido por un error; lo terminado se conserva</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stopping after this batch</source>
      <translation>se detendrá tras este lote</translation>
    </message>
    <message>
      <source>texts</source>
      <translation>textos</translation>
    </message>
    <message>
      <source>texts</source>
      <comment>of a number</comment>
      <translation>textos</translation>
    </message>
    <message>
      <source>the grades or scores are all equal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the probe was unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the probe's trees disagreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is nothing to tell at {cut:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this probe has no calibration for lessons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tokens</source>
      <translation>tokens</translation>
    </message>
    <message>
      <source>tokens</source>
      <comment>of a number</comment>
      <translation>tokens</translation>
    </message>
    <message>
      <source>topics</source>
      <translation>temas</translation>
    </message>
    <message>
      <source>topics</source>
      <comment>of a number</comment>
      <translation>temas</translation>
    </message>
    <message>
      <source>trees</source>
      <translation>árboles</translation>
    </message>
    <message>
      <source>trees</source>
      <comment>of a number</comment>
      <translation>árboles</translation>
    </message>
    <message>
      <source>typical of documents without a grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>verdicts</source>
      <translation>veredictos</translation>
    </message>
    <message>
      <source>verdicts</source>
      <comment>of a number</comment>
      <translation>veredictos</translation>
    </message>
    <message>
      <source>who settled a grade and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words behind a kind of flag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{action} has its own key again: {key}.</source>
      <translation>{action} tiene de nuevo su propia tecla: {key}.</translation>
    </message>
    <message>
      <source>{action} has the key {key} now.</source>
      <translation>{action} tiene ahora la tecla {key}.</translation>
    </message>
    <message>
      <source>{amount} token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount} tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} file</source>
      <comment>in</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} files</source>
      <comment>in</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} grades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} rejected</source>
      <translation>{count:,} rechazados</translation>
    </message>
    <message>
      <source>{count:,} rejected, show</source>
      <translation>{count:,} rechazados, mostrar</translation>
    </message>
    <message>
      <source>{count:,} row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} day ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} days ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} documents, drawn so unevenly that they are worth {worth:.0f}, and {fewest:.0f} are needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {fewest} lessons that the random evaluation stream needs are graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {fewest} pages that the random evaluation stream needs are graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rejected</source>
      <translation>{count} rechazado</translation>
    </message>
    <message>
      <source>{count} rejected, show</source>
      <translation>{count} rechazado, mostrar</translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {units}</source>
      <translation>{done:,} de {total:,} {units}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>{hours:.0f} h ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{interval} at 95 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} already does: {action}.</source>
      <translation>{key} ya sirve para: {action}.</translation>
    </message>
    <message>
      <source>{key} scrolls, moves the focus, leaves or copies. It cannot be given to an action.</source>
      <translation>{key} desplaza, mueve el foco, sale o copia. No se puede dar a una acción.</translation>
    </message>
    <message>
      <source>{language} from the next start on.</source>
      <translation>Desde el próximo inicio: {language}.</translation>
    </message>
    <message>
      <source>{many} a second</source>
      <translation>{many} por segundo</translation>
    </message>
    <message>
      <source>{minutes:.0f} min ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{name} is a share from 0 to 1, not {value}.</source>
      <translation>{name} es una proporción de 0 a 1, no {value}.</translation>
    </message>
    <message>
      <source>{name}, chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {keys}. Change the key</source>
      <translation>{name}: {keys}. Cambiar la tecla</translation>
    </message>
    <message>
      <source>{number:,.0f} bytes</source>
      <translation>{number:,.0f} bytes</translation>
    </message>
    <message>
      <source>{problem}. And {count:,} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{project} can be read, but nothing can be saved.</source>
      <translation>{project} se puede leer, pero no se puede guardar nada.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>quedan {time}</translation>
    </message>
    <message>
      <source>{tool} has no fields for {things}: this goes along under the key labeler.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} at {count:,} grade; more grades make a curve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} at {count:,} grades; more grades make a curve.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
