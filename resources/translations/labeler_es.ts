<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
  <context>
    <name>labeler</name>
    <message>
      <source>0 of {total:,} tokens</source>
      <translation>0 de {total:,} tokens</translation>
    </message>
    <message>
      <source>1 answer waits for the connection</source>
      <translation>1 respuesta espera la conexión</translation>
    </message>
    <message>
      <source>A budget of {amount} tokens keeps {kept}</source>
      <translation>Un presupuesto de {amount} tokens conserva {kept}</translation>
    </message>
    <message>
      <source>A budget of {amount} tokens keeps {kept}, down to a score of {lowest}</source>
      <translation>Un presupuesto de {amount} tokens conserva {kept}, hasta una puntuación de {lowest}</translation>
    </message>
    <message>
      <source>A comment on this document. Enter or Esc goes back to grading; what you wrote is kept.</source>
      <translation>Un comentario sobre este documento. Intro o Esc vuelve a calificar; lo escrito se conserva.</translation>
    </message>
    <message>
      <source>A consensus model needs crowd-kit, which is not installed.</source>
      <translation>Un modelo de consenso necesita crowd-kit, que no está instalado.</translation>
    </message>
    <message>
      <source>A course asks for {most:,} gold documents at most.</source>
      <translation>Un curso pregunta como máximo {most:,} documentos de oro.</translation>
    </message>
    <message>
      <source>A crash report says why. Nothing graded is lost.</source>
      <translation>Un informe de error dice por qué. No se ha perdido ninguna calificación.</translation>
    </message>
    <message>
      <source>A cut is a finite number, not {wanted}.</source>
      <translation>Un umbral es un número finito, no {wanted}.</translation>
    </message>
    <message>
      <source>A data set for load_from_disk</source>
      <translation>Un conjunto de datos para load_from_disk</translation>
    </message>
    <message>
      <source>A data set of Argilla 2 records</source>
      <translation>Un conjunto de datos de registros de Argilla 2</translation>
    </message>
    <message>
      <source>A decision run has a number from 1 on, of at most ten digits.</source>
      <translation>Una ejecución de decisión tiene un número a partir de 1, de diez cifras como máximo.</translation>
    </message>
    <message>
      <source>A document has a feature that is not a finite number.</source>
      <translation>Un documento tiene una característica que no es un número finito.</translation>
    </message>
    <message>
      <source>A document is graded by one person or more, and by {most} at most.</source>
      <translation>Un documento lo califica al menos una persona y como máximo {most}.</translation>
    </message>
    <message>
      <source>A document may be called problematic instead of graded</source>
      <translation>Un documento se puede llamar problemático en vez de calificarlo</translation>
    </message>
    <message>
      <source>A document stays with somebody for 1 to {most} minutes, not {minutes}.</source>
      <translation>Un documento se queda con una persona de 1 a {most} minutos, no {minutes}.</translation>
    </message>
    <message>
      <source>A field of a file of grades is one of {fields}, not {name!r}.</source>
      <translation>Un campo de un archivo de calificaciones es uno de {fields}, no {name!r}.</translation>
    </message>
    <message>
      <source>A first probe needs {enough} grades. None is graded yet. A few hundred make it good.</source>
      <translation>Una primera sonda necesita {enough} calificaciones. Aún no hay ninguna. Con unos cientos será buena.</translation>
    </message>
    <message>
      <source>A first probe needs {enough} grades. There are {count:,} grades so far. A few hundred make it good.</source>
      <translation>Una primera sonda necesita {enough} calificaciones. Por ahora hay {count:,} calificaciones. Con unos cientos será buena.</translation>
    </message>
    <message>
      <source>A first probe needs {enough} grades. There is {count:,} grade so far. A few hundred make it good.</source>
      <translation>Una primera sonda necesita {enough} calificaciones. Por ahora hay {count:,} calificación. Con unos cientos será buena.</translation>
    </message>
    <message>
      <source>A forest of scikit-learn, with the recipe of its columns</source>
      <translation>Un bosque de scikit-learn, con la receta de sus columnas</translation>
    </message>
    <message>
      <source>A graded document</source>
      <translation>Un documento calificado</translation>
    </message>
    <message>
      <source>A line is repeated from {fewest} documents on and by a share from 0 to 1, not {documents} and {share}.</source>
      <translation>Una línea se considera repetida a partir de {fewest} documentos y de una proporción de 0 a 1, no de {documents} y {share}.</translation>
    </message>
    <message>
      <source>A line rule drops it: {rule}</source>
      <translation>Una regla de líneas lo descarta: {rule}</translation>
    </message>
    <message>
      <source>A model learns whom to believe and settles every shared document. Neither model knows that grades have an order, so each is compared with plain means on grades that it did not see.</source>
      <translation>Un modelo aprende a quién creer y resuelve cada documento compartido. Ninguno sabe que las calificaciones tienen un orden, así que cada uno se compara con medias simples en calificaciones que no vio.</translation>
    </message>
    <message>
      <source>A name is one line of at most {most} signs that can be seen, not {name}.</source>
      <translation>Un nombre es una línea de {most} signos visibles como máximo, no {name}.</translation>
    </message>
    <message>
      <source>A name is one line of signs that can be seen, not {by!r}.</source>
      <translation>Un nombre es una línea de signos visibles, no {by!r}.</translation>
    </message>
    <message>
      <source>A note, if there is something to say</source>
      <translation>Una nota, si hay algo que decir</translation>
    </message>
    <message>
      <source>A probe belongs to a project.</source>
      <translation>Una sonda pertenece a un proyecto.</translation>
    </message>
    <message>
      <source>A probe has no rows: it is written as {files}.</source>
      <translation>Una sonda no tiene filas: se escribe como {files}.</translation>
    </message>
    <message>
      <source>A reason: Enter goes to its next span, Shift+Enter back, Esc closes (R)</source>
      <translation>Un motivo: Intro va a su siguiente fragmento, Mayús+Intro retrocede, Esc cierra (R)</translation>
    </message>
    <message>
      <source>A recipe has no {name!r}.</source>
      <translation>Una mezcla no tiene {name!r}.</translation>
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
      <source>A rule drops it: {rule}</source>
      <translation>Una regla lo descarta: {rule}</translation>
    </message>
    <message>
      <source>A run applies one cut to all documents. Runs before it stay as they are.</source>
      <translation>Una ejecución aplica un umbral a todos los documentos. Las anteriores quedan como están.</translation>
    </message>
    <message>
      <source>A run of {strategy} stopped: {reason}.</source>
      <translation>Una ejecución de {strategy} se detuvo: {reason}.</translation>
    </message>
    <message>
      <source>A settled grade needs a reason of at most {most} characters.</source>
      <translation>Una calificación resuelta necesita un motivo de {most} caracteres como máximo.</translation>
    </message>
    <message>
      <source>A share of a recipe is a number from 0 to 1.</source>
      <translation>La parte de una mezcla es un número de 0 a 1.</translation>
    </message>
    <message>
      <source>A single grade</source>
      <translation>Una sola calificación</translation>
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
      <source>About this span</source>
      <translation>Sobre este fragmento</translation>
    </message>
    <message>
      <source>Add a criterion</source>
      <translation>Añadir un criterio</translation>
    </message>
    <message>
      <source>Add a level</source>
      <translation>Añadir un nivel</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Añadir archivos…</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Añadir carpeta…</translation>
    </message>
    <message>
      <source>Add or change</source>
      <translation>Añadir o cambiar</translation>
    </message>
    <message>
      <source>Add this person, or change the role of who has this name</source>
      <translation>Añadir a esta persona o cambiar el rol de quien tiene este nombre</translation>
    </message>
    <message>
      <source>Address</source>
      <comment>of a document</comment>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Adds a key to the desk that flags a document as problematic: it then has no grade</source>
      <translation>Añade al calificar una tecla que señala un documento como problemático: entonces no tiene calificación</translation>
    </message>
    <message>
      <source>Advice</source>
      <translation>Consejo</translation>
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
      <source>After a warning, when chance alone does not explain it</source>
      <translation>Tras una advertencia, cuando el azar por sí solo no lo explica</translation>
    </message>
    <message>
      <source>After budget</source>
      <translation>Tras presupuesto</translation>
    </message>
    <message>
      <source>After duplicates</source>
      <translation>Tras duplicados</translation>
    </message>
    <message>
      <source>After language</source>
      <translation>Tras idioma</translation>
    </message>
    <message>
      <source>After mixture</source>
      <translation>Tras mezcla</translation>
    </message>
    <message>
      <source>After people</source>
      <translation>Tras personas</translation>
    </message>
    <message>
      <source>After rules</source>
      <translation>Tras reglas</translation>
    </message>
    <message>
      <source>After score</source>
      <translation>Tras puntuación</translation>
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
      <source>Agreement beyond chance</source>
      <translation>Concordancia más allá del azar</translation>
    </message>
    <message>
      <source>All</source>
      <comment>documents</comment>
      <translation>Todos</translation>
    </message>
    <message>
      <source>All documents</source>
      <translation>Todos los documentos</translation>
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
      <source>All figures with their 95 % intervals</source>
      <translation>Todas las cifras con sus intervalos del 95 %</translation>
    </message>
    <message>
      <source>All graded documents are near-duplicates of each other; none can be held out.</source>
      <translation>Todos los documentos calificados son casi duplicados entre sí; no se puede reservar ninguno.</translation>
    </message>
    <message>
      <source>All grades</source>
      <translation>Todas las calificaciones</translation>
    </message>
    <message>
      <source>All grades on shared documents are the same, so there is no chance agreement to compare with.</source>
      <translation>Todas las calificaciones de los documentos compartidos son iguales, así que no hay concordancia por azar con la que comparar.</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>All measured on random documents that never trained them.</source>
      <translation>Todas medidas en documentos al azar que nunca las entrenaron.</translation>
    </message>
    <message>
      <source>All measured out of bag.</source>
      <translation>Todas medidas fuera de bolsa.</translation>
    </message>
    <message>
      <source>All of the interval lies above {limit}: a single grade can be relied on.</source>
      <translation>Todo el intervalo está por encima de {limit}: una sola calificación es fiable.</translation>
    </message>
    <message>
      <source>All of the interval lies above {limit}: single grades allow tentative conclusions.</source>
      <translation>Todo el intervalo está por encima de {limit}: calificaciones sueltas permiten conclusiones provisionales.</translation>
    </message>
    <message>
      <source>All of the interval lies below {limit}: one person's grade does not stand for another's.</source>
      <translation>Todo el intervalo está por debajo de {limit}: la calificación de una persona no vale por la de otra.</translation>
    </message>
    <message>
      <source>All probes, what changes between two, and the way back</source>
      <translation>Todas las sondas, qué cambia entre dos y el camino de vuelta</translation>
    </message>
    <message>
      <source>All text</source>
      <translation>Todo el texto</translation>
    </message>
    <message>
      <source>All tokens</source>
      <translation>Todos los tokens</translation>
    </message>
    <message>
      <source>All {tokens:,} tokens fit, by probe {probe}.</source>
      <translation>Caben todos los {tokens:,} tokens, según la sonda {probe}.</translation>
    </message>
    <message>
      <source>All, weighted</source>
      <translation>Todos, ponderados</translation>
    </message>
    <message>
      <source>Alpha, interval</source>
      <translation>Alfa, intervalo</translation>
    </message>
    <message>
      <source>Alpha, nominal</source>
      <translation>Alfa, nominal</translation>
    </message>
    <message>
      <source>Alpha, ordinal</source>
      <translation>Alfa, ordinal</translation>
    </message>
    <message>
      <source>Also</source>
      <translation>Además</translation>
    </message>
    <message>
      <source>Amend the rubric</source>
      <translation>Enmendar la rúbrica</translation>
    </message>
    <message>
      <source>An answer could not be recorded.</source>
      <translation>No se pudo registrar una respuesta.</translation>
    </message>
    <message>
      <source>An answer is being written to the disk.</source>
      <translation>Se está escribiendo una respuesta en el disco.</translation>
    </message>
    <message>
      <source>An example of the level it was graded</source>
      <translation>Un ejemplo del nivel con el que se calificó</translation>
    </message>
    <message>
      <source>An example of what looks like the level and is not</source>
      <translation>Un ejemplo de lo que parece de ese nivel y no lo es</translation>
    </message>
    <message>
      <source>An example of {value}  {level}</source>
      <translation>Un ejemplo de {value}  {level}</translation>
    </message>
    <message>
      <source>An overturned document needs a note that says why.</source>
      <translation>Un documento anulado necesita una nota que diga por qué.</translation>
    </message>
    <message>
      <source>And {count:,} more.</source>
      <translation>Y {count:,} más.</translation>
    </message>
    <message>
      <source>Annotator</source>
      <translation>Anotador</translation>
    </message>
    <message>
      <source>Annotators</source>
      <translation>Anotadores</translation>
    </message>
    <message>
      <source>Annotators beside gold</source>
      <translation>Anotadores frente al oro</translation>
    </message>
    <message>
      <source>Another grade or Try again records it · {undo} drops it</source>
      <translation>Otra calificación o Intentar de nuevo la registra · {undo} la descarta</translation>
    </message>
    <message>
      <source>Another program holds the project; wait for it, or close it, and try again.</source>
      <translation>Otro programa retiene el proyecto; espere a que termine o ciérrelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Answer {number}</source>
      <translation>Respuesta {number}</translation>
    </message>
    <message>
      <source>Answer {number}: {text}</source>
      <translation>Respuesta {number}: {text}</translation>
    </message>
    <message>
      <source>Answers wait there; make it writable.</source>
      <translation>Las respuestas esperan ahí; haga que se pueda escribir.</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>Apply a cut to all documents</source>
      <translation>Aplicar un umbral a todos los documentos</translation>
    </message>
    <message>
      <source>Apply a cut to all documents as a decision run</source>
      <translation>Aplicar un umbral a todos los documentos como ejecución de decisión</translation>
    </message>
    <message>
      <source>Apply the cut to all documents as a decision run</source>
      <translation>Aplicar el umbral a todos los documentos como ejecución de decisión</translation>
    </message>
    <message>
      <source>Apply the cut to all documents as a new decision run</source>
      <translation>Aplicar el umbral a todos los documentos como nueva ejecución de decisión</translation>
    </message>
    <message>
      <source>Applying</source>
      <translation>Aplicando</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>árabe</translation>
    </message>
    <message>
      <source>Arrow keys go from number to number, Enter opens the documents behind one.</source>
      <translation>Las flechas van de número en número; Intro abre los documentos que hay detrás.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Ask a lead of the project.</source>
      <translation>Pregunte a un responsable del proyecto.</translation>
    </message>
    <message>
      <source>Ask for the file again.</source>
      <translation>Pida el archivo de nuevo.</translation>
    </message>
    <message>
      <source>Ask this rule, or not ({rule})</source>
      <translation>Aplicar esta regla o no ({rule})</translation>
    </message>
    <message>
      <source>Ask {name}, whether it has the fingerprint {fingerprint}.</source>
      <translation>Pregunte a {name} si su huella es {fingerprint}.</translation>
    </message>
    <message>
      <source>Ask {name}, who is known here by another key, whether it has the fingerprint {fingerprint}.</source>
      <translation>Pregunte a {name}, de quien aquí se conoce otra clave, si su huella es {fingerprint}.</translation>
    </message>
    <message>
      <source>Ask {name}, who is known here by other keys, whether it has the fingerprint {fingerprint}.</source>
      <translation>Pregunte a {name}, de quien aquí se conocen otras claves, si su huella es {fingerprint}.</translation>
    </message>
    <message>
      <source>Ask {owner} for a bundle of their own.</source>
      <translation>Pida a {owner} un paquete propio.</translation>
    </message>
    <message>
      <source>Asking the probe about every grade</source>
      <translation>Consultando a la sonda sobre cada calificación</translation>
    </message>
    <message>
      <source>Asks {documents} that came as {form}.</source>
      <translation>Examina {documents} que llegaron como {form}.</translation>
    </message>
    <message>
      <source>Asks {documents}.</source>
      <translation>Examina {documents}.</translation>
    </message>
    <message>
      <source>At most one apart</source>
      <translation>Hasta un nivel</translation>
    </message>
    <message>
      <source>At most one grade off</source>
      <translation>A un nivel como mucho</translation>
    </message>
    <message>
      <source>At most one level beside</source>
      <translation>Como mucho un nivel al lado</translation>
    </message>
    <message>
      <source>At most, where they disagree</source>
      <translation>Máximo, si hay desacuerdo</translation>
    </message>
    <message>
      <source>At once</source>
      <translation>Al instante</translation>
    </message>
    <message>
      <source>At the desk</source>
      <translation>Al calificar</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Auditar</translation>
    </message>
    <message>
      <source>Audit</source>
      <comment>a verb</comment>
      <translation>Auditar</translation>
    </message>
    <message>
      <source>Audit what was decided, or grade on</source>
      <translation>Auditar lo decidido o seguir calificando</translation>
    </message>
    <message>
      <source>Auditor</source>
      <translation>Auditor</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Back to the document before</source>
      <translation>Volver al documento anterior</translation>
    </message>
    <message>
      <source>Back to the documents (Ctrl+U)</source>
      <translation>Volver a los documentos (Ctrl+U)</translation>
    </message>
    <message>
      <source>Back to the rules in force</source>
      <translation>Volver a las reglas vigentes</translation>
    </message>
    <message>
      <source>Bad</source>
      <translation>Malo</translation>
    </message>
    <message>
      <source>Below the cut</source>
      <translation>Bajo el umbral</translation>
    </message>
    <message>
      <source>Beside the grade</source>
      <translation>Además de la calificación</translation>
    </message>
    <message>
      <source>Bias</source>
      <translation>Sesgo</translation>
    </message>
    <message>
      <source>Blind grades only</source>
      <translation>Solo a ciegas</translation>
    </message>
    <message>
      <source>Boilerplate</source>
      <translation>Relleno</translation>
    </message>
    <message>
      <source>Both gave one and the same grade to all documents they share, so there is no chance agreement to compare with.</source>
      <translation>Ambos dieron la misma calificación a todos los documentos que comparten, así que no hay concordancia por azar con la que comparar.</translation>
    </message>
    <message>
      <source>Brier score of the probability to reach the cut: 0 is best, 0.25 is a coin</source>
      <translation>Puntuación de Brier de la probabilidad de alcanzar el umbral: 0 es lo mejor, 0,25 es una moneda</translation>
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
      <source>Bring in pages or lessons first.</source>
      <translation>Primero hay que traer páginas o lecciones.</translation>
    </message>
    <message>
      <source>Brings</source>
      <translation>Aporta</translation>
    </message>
    <message>
      <source>Broken extraction</source>
      <translation>Extracción defectuosa</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>Presupuesto</translation>
    </message>
    <message>
      <source>Bundle</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <source>Bundle is running already.</source>
      <translation>Ya se está guardando un paquete.</translation>
    </message>
    <message>
      <source>Bundles</source>
      <translation>Paquetes</translation>
    </message>
    <message>
      <source>By</source>
      <comment>a person</comment>
      <translation>Por</translation>
    </message>
    <message>
      <source>By how many grades severity changed from the first to the last document; above 0 became milder</source>
      <translation>En cuántos niveles cambió la severidad del primer al último documento; por encima de 0, más suave</translation>
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
      <source>Bytes</source>
      <translation>Bytes</translation>
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
      <source>Calibration error</source>
      <translation>Error de calibración</translation>
    </message>
    <message>
      <source>Calibration: predicted and graded</source>
      <translation>Calibración: previsto y calificado</translation>
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
      <source>Cancelled before the end.</source>
      <translation>Cancelado antes del final.</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <source>Cannot tell yet</source>
      <translation>Aún no se sabe</translation>
    </message>
    <message>
      <source>Chain of decisions</source>
      <translation>Cadena de decisiones</translation>
    </message>
    <message>
      <source>Chance</source>
      <translation>Azar</translation>
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
      <source>Characters of the longest word</source>
      <translation>Caracteres de la palabra más larga</translation>
    </message>
    <message>
      <source>Check bundles</source>
      <translation>Comprobar paquetes</translation>
    </message>
    <message>
      <source>Check that the file and its folder exist and can be read and written.</source>
      <translation>Compruebe que el archivo y su carpeta existen y se pueden leer y escribir.</translation>
    </message>
    <message>
      <source>Check that the server runs and that the URL is right.</source>
      <translation>Compruebe que el servidor funciona y que la URL es correcta.</translation>
    </message>
    <message>
      <source>Check the chain of grades, every hash and every ledger of this project</source>
      <translation>Verificar la cadena de calificaciones, cada hash y cada registro de este proyecto</translation>
    </message>
    <message>
      <source>Check the disk's space and health; everything acknowledged so far is saved.</source>
      <translation>Compruebe el espacio y el estado del disco; todo lo confirmado hasta ahora está guardado.</translation>
    </message>
    <message>
      <source>Check the folder's permissions.</source>
      <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
      <source>Check the name and the permissions.</source>
      <translation>Compruebe el nombre y los permisos.</translation>
    </message>
    <message>
      <source>Check the permissions, or copy the project to a disk that can be written and open it there.</source>
      <translation>Compruebe los permisos, o copie el proyecto a un disco en el que se pueda escribir y ábralo allí.</translation>
    </message>
    <message>
      <source>Check user and password in the URL.</source>
      <translation>Compruebe el usuario y la contraseña de la URL.</translation>
    </message>
    <message>
      <source>Check: labeler verify</source>
      <translation>Compruébelo: labeler verify</translation>
    </message>
    <message>
      <source>Checking the signatures. Esc cancels.</source>
      <translation>Comprobando las firmas. Esc cancela.</translation>
    </message>
    <message>
      <source>Checking {what}: {count}. Esc cancels.</source>
      <translation>Verificando {what}: {count}. Esc cancela.</translation>
    </message>
    <message>
      <source>Checking. Esc cancels.</source>
      <translation>Verificando. Esc cancela.</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Comprobando…</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>chino</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Elija una carpeta</translation>
    </message>
    <message>
      <source>Choose a folder to export into.</source>
      <translation>Elija una carpeta para exportar.</translation>
    </message>
    <message>
      <source>Choose a folder to import with all that is in it</source>
      <translation>Elegir una carpeta para importarla con todo lo que contiene</translation>
    </message>
    <message>
      <source>Choose a folder; all that is in it is imported</source>
      <translation>Elegir una carpeta; se importa todo lo que contiene</translation>
    </message>
    <message>
      <source>Choose a grade.</source>
      <translation>Elija una calificación.</translation>
    </message>
    <message>
      <source>Choose a graded document as an example</source>
      <translation>Elegir un documento calificado como ejemplo</translation>
    </message>
    <message>
      <source>Choose an action, then press its new key. Esc leaves it as it is.</source>
      <translation>Elija una acción y pulse su nueva tecla. Esc la deja como está.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Elija otro lugar.</translation>
    </message>
    <message>
      <source>Choose files to import</source>
      <translation>Elegir archivos para importar</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Elegir archivos…</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <source>Choose one of {formats}.</source>
      <translation>Elija uno de estos: {formats}.</translation>
    </message>
    <message>
      <source>Choose one of: {names}.</source>
      <translation>Elija una de estas: {names}.</translation>
    </message>
    <message>
      <source>Choose somebody in the table to see how severity went over time.</source>
      <translation>Elija a alguien en la tabla para ver su severidad en el tiempo.</translation>
    </message>
    <message>
      <source>Choose the decision run to look at</source>
      <translation>Elegir la ejecución de decisión que se mira</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>Elegir la carpeta</translation>
    </message>
    <message>
      <source>Choose two different probes.</source>
      <translation>Elegir dos sondas distintas.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
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
      <source>Close and change nothing (Esc)</source>
      <translation>Cerrar sin cambiar nada (Esc)</translation>
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
      <source>Close without deciding (Esc)</source>
      <translation>Cerrar sin decidir (Esc)</translation>
    </message>
    <message>
      <source>Close without importing (Esc)</source>
      <translation>Cerrar sin importar (Esc)</translation>
    </message>
    <message>
      <source>Cohen's kappa with squared penalties, mean over pairs of people that share 10 documents or more</source>
      <translation>Kappa de Cohen con penalización cuadrática, media de los pares de personas que comparten 10 documentos o más</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <source>Comment on this document</source>
      <translation>Comentario sobre este documento</translation>
    </message>
    <message>
      <source>Comment · Enter keeps it</source>
      <translation>Comentario · Intro lo conserva</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Compare is running already.</source>
      <translation>Ya hay una comparación en curso.</translation>
    </message>
    <message>
      <source>Compare it with one that ships.</source>
      <translation>Compárelo con uno de los incluidos.</translation>
    </message>
    <message>
      <source>Compare probes {a} and {b}</source>
      <translation>Comparar las sondas {a} y {b}</translation>
    </message>
    <message>
      <source>Compare two probes</source>
      <translation>Comparar dos sondas</translation>
    </message>
    <message>
      <source>Compare with {document}</source>
      <translation>Comparar con {document}</translation>
    </message>
    <message>
      <source>Compared</source>
      <translation>Comparados</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Comparando…</translation>
    </message>
    <message>
      <source>Confusion: grades in rows, rounded scores in columns</source>
      <translation>Confusión: calificaciones en filas, puntuaciones redondeadas en columnas</translation>
    </message>
    <message>
      <source>Confusion: which grades are taken for which</source>
      <translation>Confusión: qué calificación se toma por cuál</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>Consenso</translation>
    </message>
    <message>
      <source>Consensus model</source>
      <translation>Modelo de consenso</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy the selected rows, or all of them (Ctrl+C)</source>
      <translation>Copiar las filas seleccionadas o todas (Ctrl+C)</translation>
    </message>
    <message>
      <source>Could not be checked to the end.</source>
      <translation>No se pudo verificar hasta el final.</translation>
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
      <source>Counting documents</source>
      <translation>Contando documentos</translation>
    </message>
    <message>
      <source>Counting tokens…</source>
      <translation>Contando tokens…</translation>
    </message>
    <message>
      <source>Counting was stopped. The next edit counts again.</source>
      <translation>El recuento se detuvo. El próximo cambio cuenta de nuevo.</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Curso</translation>
    </message>
    <message>
      <source>Course gold</source>
      <translation>Oro del curso</translation>
    </message>
    <message>
      <source>Course: document {now} of {wanted}. These were settled before; grade them as the rubric says.</source>
      <translation>Curso: documento {now} de {wanted}. Estos se resolvieron antes; hay que calificarlos como dice la rúbrica.</translation>
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
      <source>Critique</source>
      <translation>Crítica</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <source>Cut score</source>
      <translation>Puntuación del umbral</translation>
    </message>
    <message>
      <source>Cut {cut} keeps {kept}</source>
      <translation>El umbral {cut} conserva {kept}</translation>
    </message>
    <message>
      <source>Cut {cut}: {kept:,} of {total:,} documents score at least that.</source>
      <translation>Umbral {cut}: {kept:,} de {total:,} documentos tienen al menos esa puntuación.</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>checo</translation>
    </message>
    <message>
      <source>Daily goal</source>
      <translation>Meta diaria</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>danés</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Dashed: only on the left. Double line: only on the right.</source>
      <translation>Discontinua: solo a la izquierda. Doble: solo a la derecha.</translation>
    </message>
    <message>
      <source>Dashed: taken out. Double line: new. {name}</source>
      <translation>Discontinua: quitado. Línea doble: nuevo. {name}</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>Conjunto de datos</translation>
    </message>
    <message>
      <source>Dawid-Skene learns who takes which grade for which; GLAD learns how able people are</source>
      <translation>Dawid-Skene aprende quién toma qué calificación por cuál; GLAD aprende lo capaz que es cada persona</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Decidir</translation>
    </message>
    <message>
      <source>Decide</source>
      <comment>button</comment>
      <translation>Decidir</translation>
    </message>
    <message>
      <source>Decide first: labeler decide PROJECT --cut 3</source>
      <translation>Decida antes: labeler decide PROJECT --cut 3</translation>
    </message>
    <message>
      <source>Decide is running already.</source>
      <translation>Ya hay una decisión en curso.</translation>
    </message>
    <message>
      <source>Decide what small language models learn from</source>
      <translation>Decidir de qué aprenden los modelos de lenguaje pequeños</translation>
    </message>
    <message>
      <source>Decide what stays</source>
      <translation>Decidir qué se queda</translation>
    </message>
    <message>
      <source>Decide with {cut}?</source>
      <translation>¿Decidir con {cut}?</translation>
    </message>
    <message>
      <source>Decided: {fate}.</source>
      <translation>Decidido: {fate}.</translation>
    </message>
    <message>
      <source>Decide…</source>
      <translation>Decidir…</translation>
    </message>
    <message>
      <source>Decision run</source>
      <translation>Ejecución de decisión</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Decisiones</translation>
    </message>
    <message>
      <source>Describing the texts stopped: {reason}.</source>
      <translation>La descripción de los textos se detuvo: {reason}.</translation>
    </message>
    <message>
      <source>Different stop words in the text</source>
      <translation>Palabras vacías distintas en el texto</translation>
    </message>
    <message>
      <source>Directions</source>
      <translation>Direcciones</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Desacuerdos</translation>
    </message>
    <message>
      <source>Disagreements show where two people graded the same document. None has two answers so far.</source>
      <translation>Los desacuerdos se ven cuando dos personas calificaron el mismo documento. Por ahora ninguno tiene dos respuestas.</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Distancia</translation>
    </message>
    <message>
      <source>Do the same again</source>
      <translation>Hacer lo mismo otra vez</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Documento</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documentos</translation>
    </message>
    <message>
      <source>Documents are being prepared.</source>
      <translation>Se están preparando documentos.</translation>
    </message>
    <message>
      <source>Documents are kept from a grade from {lowest} to {highest} on, not {given}.</source>
      <translation>Los documentos se conservan a partir de una calificación de {lowest} a {highest}, no de {given}.</translation>
    </message>
    <message>
      <source>Documents are kept from grade {keep_at} on now.</source>
      <translation>Ahora los documentos se conservan a partir de la calificación {keep_at}.</translation>
    </message>
    <message>
      <source>Documents asked</source>
      <translation>Docs. examinados</translation>
    </message>
    <message>
      <source>Documents both graded</source>
      <translation>Documentos que ambos calificaron</translation>
    </message>
    <message>
      <source>Documents come to the desk as soon as Prepare is done with them.</source>
      <translation>Los documentos llegan aquí en cuanto Preparar termina con ellos.</translation>
    </message>
    <message>
      <source>Documents dropped</source>
      <translation>Docs. descartados</translation>
    </message>
    <message>
      <source>Documents have other texts now than when run {id} decided.</source>
      <translation>Hay documentos con textos distintos de los que tenían cuando decidió la ejecución {id}.</translation>
    </message>
    <message>
      <source>Documents have other texts now than when run {number} decided.</source>
      <translation>Hay documentos con textos distintos de los que tenían cuando decidió la ejecución {number}.</translation>
    </message>
    <message>
      <source>Documents left for later</source>
      <translation>Documentos dejados para después</translation>
    </message>
    <message>
      <source>Documents on which people differ, worst first</source>
      <translation>Documentos en los que hay desacuerdo, los peores primero</translation>
    </message>
    <message>
      <source>Documents that change sides or move most</source>
      <translation>Documentos que cambian de lado o se mueven más</translation>
    </message>
    <message>
      <source>Documents that score at least this are kept; arrow keys move it by 0.05</source>
      <translation>Se conservan los documentos con al menos esta puntuación; las flechas la mueven 0,05</translation>
    </message>
    <message>
      <source>Documents that somebody else graded too</source>
      <translation>Documentos que también calificó otra persona</translation>
    </message>
    <message>
      <source>Documents that something is wrong with</source>
      <translation>Documentos en los que algo va mal</translation>
    </message>
    <message>
      <source>Documents that were settled before; as many as there are, if fewer</source>
      <translation>Documentos resueltos antes; si hay menos, los que haya</translation>
    </message>
    <message>
      <source>Documents to grade in a day; 0 for none.</source>
      <translation>Documentos por calificar en un día; 0 para ninguno.</translation>
    </message>
    <message>
      <source>Documents with a grade that stands</source>
      <translation>Documentos con una calificación vigente</translation>
    </message>
    <message>
      <source>Documents; for a rule that leaves out lines, their tokens and in how many documents</source>
      <translation>Documentos; en una regla que omite líneas, sus tokens y en cuántos documentos</translation>
    </message>
    <message>
      <source>Double click or Enter opens a document in Audit.</source>
      <translation>Doble clic o Intro abre un documento en «Auditar».</translation>
    </message>
    <message>
      <source>Doubted grades, the most surprising first</source>
      <translation>Calificaciones puestas en duda, primero la más sorprendente</translation>
    </message>
    <message>
      <source>Draft of the next version</source>
      <translation>Borrador de la próxima versión</translation>
    </message>
    <message>
      <source>Drag the line, or move it with the arrow keys (0.05) and Page Up and Page Down (0.5)</source>
      <translation>Arrastrar la línea o moverla con las flechas (0,05) y con Re Pág y Av Pág (0,5)</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Deriva</translation>
    </message>
    <message>
      <source>Drift needs {fewest} documents shared with others.</source>
      <translation>La deriva necesita {fewest} documentos compartidos con otros.</translation>
    </message>
    <message>
      <source>Drop archives, HTML, JSONL, CSV or Parquet onto this window, or choose files.</source>
      <translation>Suelte archivos web, HTML, JSONL, CSV o Parquet en esta ventana o elija archivos.</translation>
    </message>
    <message>
      <source>Drop archives, HTML, folders or tables anywhere on this window.</source>
      <translation>Suelte archivos web, HTML, carpetas o tablas en cualquier parte de esta ventana.</translation>
    </message>
    <message>
      <source>Drop pages or lessons here</source>
      <translation>Suelte aquí páginas o lecciones</translation>
    </message>
    <message>
      <source>Drop to import</source>
      <translation>Suelte para importar</translation>
    </message>
    <message>
      <source>Dropped text</source>
      <translation>Texto descartado</translation>
    </message>
    <message>
      <source>Drops now</source>
      <translation>Descarta</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Duplicados</translation>
    </message>
    <message>
      <source>Duplicates are chosen anew when a set is applied. Decision runs made before keep the rules they were made with.</source>
      <translation>Los duplicados se eligen de nuevo al aplicar un conjunto. Las ejecuciones de decisión anteriores mantienen las reglas con las que se hicieron.</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>neerlandés</translation>
    </message>
    <message>
      <source>Edit a copy of the chosen version</source>
      <translation>Editar una copia de la versión elegida</translation>
    </message>
    <message>
      <source>Edit a rubric that was written to a file</source>
      <translation>Editar una rúbrica que se escribió en un archivo</translation>
    </message>
    <message>
      <source>Element</source>
      <translation>Elemento</translation>
    </message>
    <message>
      <source>Ellipses per word</source>
      <translation>Puntos suspensivos por palabra</translation>
    </message>
    <message>
      <source>Empty the filter</source>
      <translation>Vaciar el filtro</translation>
    </message>
    <message>
      <source>English</source>
      <translation>inglés</translation>
    </message>
    <message>
      <source>Enough</source>
      <translation>Suficiente</translation>
    </message>
    <message>
      <source>Error of the probabilities</source>
      <translation>Error de las probabilidades</translation>
    </message>
    <message>
      <source>Every action has its own key again.</source>
      <translation>Cada acción tiene de nuevo su propia tecla.</translation>
    </message>
    <message>
      <source>Every grade is chained to the one before, so that a change shows</source>
      <translation>Cada calificación se encadena con la anterior, de modo que un cambio se nota</translation>
    </message>
    <message>
      <source>Every grade that stands counts.</source>
      <translation>Cuentan todas las calificaciones vigentes.</translation>
    </message>
    <message>
      <source>Every level needs a title.</source>
      <translation>Cada nivel necesita un título.</translation>
    </message>
    <message>
      <source>Everything else is graded</source>
      <translation>Todo lo demás está calificado</translation>
    </message>
    <message>
      <source>Everything is graded</source>
      <translation>Todo está calificado</translation>
    </message>
    <message>
      <source>Everything you said is on the disk.</source>
      <translation>Todo lo dicho está en el disco.</translation>
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
      <source>Evidence: {good} good, {bad} bad</source>
      <translation>Evidencias: {good} buenas, {bad} malas</translation>
    </message>
    <message>
      <source>Exactly the grade</source>
      <translation>Exactamente la calificación</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Ejemplos</translation>
    </message>
    <message>
      <source>Examples show levels that the rubric has.</source>
      <translation>Los ejemplos muestran niveles que la rúbrica tiene.</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Esperada</translation>
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
      <translation>Exportar conjunto de datos</translation>
    </message>
    <message>
      <source>Export decisions</source>
      <translation>Exportar decisiones</translation>
    </message>
    <message>
      <source>Export in a dialog</source>
      <translation>Exportar en un diálogo</translation>
    </message>
    <message>
      <source>Export into</source>
      <translation>Exportar a</translation>
    </message>
    <message>
      <source>Export is running already.</source>
      <translation>Ya hay una exportación en curso.</translation>
    </message>
    <message>
      <source>Export labels</source>
      <translation>Exportar etiquetas</translation>
    </message>
    <message>
      <source>Export probe</source>
      <translation>Exportar sonda</translation>
    </message>
    <message>
      <source>Export the rules shown</source>
      <translation>Exportar las reglas mostradas</translation>
    </message>
    <message>
      <source>Export verdicts</source>
      <translation>Exportar veredictos</translation>
    </message>
    <message>
      <source>Exports come from a project.</source>
      <translation>Las exportaciones salen de un proyecto.</translation>
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
      <source>Extracted text</source>
      <translation>Texto extraído</translation>
    </message>
    <message>
      <source>Extraction</source>
      <translation>Extracción</translation>
    </message>
    <message>
      <source>Extraction dropped it: {reason}</source>
      <translation>La extracción lo descartó: {reason}</translation>
    </message>
    <message>
      <source>Extraction found main text</source>
      <translation>La extracción encontró texto principal</translation>
    </message>
    <message>
      <source>Extraction kept it</source>
      <translation>La extracción lo conservó</translation>
    </message>
    <message>
      <source>F</source>
      <comment>one letter for a flagged document</comment>
      <translation>!</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Características</translation>
    </message>
    <message>
      <source>Features are tables with one row per document, not of shape {shape}.</source>
      <translation>Las características son tablas con una fila por documento, no de forma {shape}.</translation>
    </message>
    <message>
      <source>Features are tables with one row per document.</source>
      <translation>Las características son tablas con una fila por documento.</translation>
    </message>
    <message>
      <source>Fetching documents…</source>
      <translation>Trayendo documentos…</translation>
    </message>
    <message>
      <source>Few so far: intervals are wide below {fewest}.</source>
      <translation>Pocos por ahora: con menos de {fewest}, los intervalos son amplios.</translation>
    </message>
    <message>
      <source>Field with the address</source>
      <translation>Campo con la dirección</translation>
    </message>
    <message>
      <source>Field with the html</source>
      <translation>Campo con el HTML</translation>
    </message>
    <message>
      <source>Field with the name</source>
      <translation>Campo con el nombre</translation>
    </message>
    <message>
      <source>Field with the text</source>
      <translation>Campo con el texto</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Cifra</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; none is graded so far. Grade serves them among the others.</source>
      <translation>Son mejores las cifras de documentos al azar que nunca entrenan. Aparecen a partir de {fewest} de ellos; hasta ahora no hay ninguno calificado. «Calificar» los sirve entre los demás.</translation>
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; {count} are graded so far. Grade serves them among the others.</source>
      <translation>Son mejores las cifras de documentos al azar que nunca entrenan. Aparecen a partir de {fewest} de ellos; hasta ahora hay {count} calificados. «Calificar» los sirve entre los demás.</translation>
    </message>
    <message>
      <source>Figures from random documents that never train are better. They show from {fewest} such documents on; {count} is graded so far. Grade serves them among the others.</source>
      <translation>Son mejores las cifras de documentos al azar que nunca entrenan. Aparecen a partir de {fewest} de ellos; hasta ahora hay {count} calificado. «Calificar» los sirve entre los demás.</translation>
    </message>
    <message>
      <source>Figures with their 95 % intervals</source>
      <translation>Cifras con sus intervalos del 95 %</translation>
    </message>
    <message>
      <source>Filter by name, grade or comment</source>
      <translation>Filtrar por nombre, calificación o comentario</translation>
    </message>
    <message>
      <source>Filter the documents</source>
      <translation>Filtrar los documentos</translation>
    </message>
    <message>
      <source>Filter the graded documents</source>
      <translation>Filtrar los documentos calificados</translation>
    </message>
    <message>
      <source>Filter: words, score&gt;2.5, reason:nav</source>
      <translation>Filtro: palabras, score&gt;2.5, reason:nav</translation>
    </message>
    <message>
      <source>Find again</source>
      <translation>Calcular de nuevo</translation>
    </message>
    <message>
      <source>Find how far people agree</source>
      <translation>Calcular cuánto concuerdan las personas</translation>
    </message>
    <message>
      <source>Finding how far people agree…</source>
      <translation>Calculando cuánto concuerdan las personas…</translation>
    </message>
    <message>
      <source>Finding topics</source>
      <translation>Buscar temas</translation>
    </message>
    <message>
      <source>Finds the main text, tells boilerplate and duplicates apart, and reads it with the encoder.</source>
      <translation>Encuentra el texto principal, separa el relleno y los duplicados y lo lee con el codificador.</translation>
    </message>
    <message>
      <source>Fingerprint: {fingerprint}</source>
      <translation>Huella: {fingerprint}</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <source>Finish preparing</source>
      <translation>Terminar de preparar</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>finés</translation>
    </message>
    <message>
      <source>Flag this document as problematic instead of grading it, where the rubric has that</source>
      <translation>Señalar este documento como problemático en vez de calificarlo, si la rúbrica lo prevé</translation>
    </message>
    <message>
      <source>Flagged</source>
      <comment>documents</comment>
      <translation>Señalados</translation>
    </message>
    <message>
      <source>Flagged: {flag}. {next} next, or grade it as well · {undo} undo</source>
      <translation>Señalado: {flag}. {next} siguiente, o calificarlo también · {undo} deshacer</translation>
    </message>
    <message>
      <source>Flagged: {flag}: {document}. Open it again to change that.</source>
      <translation>Señalado: {flag}: {document}. Abrir de nuevo para cambiarlo.</translation>
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
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>For any runtime of ONNX, with the recipe of its columns</source>
      <translation>Para cualquier entorno de ONNX, con la receta de sus columnas</translation>
    </message>
    <message>
      <source>For spreadsheets</source>
      <translation>Para hojas de cálculo</translation>
    </message>
    <message>
      <source>For web pages, gentler than FineWeb: a tenth of the characters may stand in repeated lines, as its paper says; formulas, code, tables and headings may stay (words with a letter 0.4, as marks count as words; lines without a final mark and short lines may be more; no rule on brackets and lines of a word or two); short pages are left to the probe (rules on shares ask documents of 50 words or more); rules ask only languages they can read</source>
      <translation>Para páginas web, más suave que FineWeb: una décima parte de los caracteres puede estar en líneas repetidas, como dice su artículo; fórmulas, código, tablas y títulos pueden quedarse (palabras con letra 0,4, pues los signos cuentan como palabras; puede haber más líneas sin signo final y más líneas cortas; ninguna regla sobre llaves ni líneas de una o dos palabras); las páginas cortas se dejan a la sonda (las reglas de proporciones examinan documentos de 50 palabras o más); las reglas examinan solo idiomas que saben leer</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
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
      <source>Free some space; everything acknowledged so far is saved.</source>
      <translation>Libere espacio; todo lo confirmado hasta ahora está guardado.</translation>
    </message>
    <message>
      <source>French</source>
      <translation>francés</translation>
    </message>
    <message>
      <source>From which level documents are kept</source>
      <translation>A partir de qué nivel se conservan los documentos</translation>
    </message>
    <message>
      <source>From {before} at {first:,} to {value} at {count:,} grade. The band is the 95 % interval.</source>
      <translation>De {before} con {first:,} a {value} con {count:,} calificación. La banda es el intervalo del 95 %.</translation>
    </message>
    <message>
      <source>From {before} at {first:,} to {value} at {count:,} grades. The band is the 95 % interval.</source>
      <translation>De {before} con {first:,} a {value} con {count:,} calificaciones. La banda es el intervalo del 95 %.</translation>
    </message>
    <message>
      <source>Further criteria</source>
      <translation>Otros criterios</translation>
    </message>
    <message>
      <source>German</source>
      <translation>alemán</translation>
    </message>
    <message>
      <source>Give Labeler a file or a database of its own.</source>
      <translation>Dé a Labeler un archivo o una base de datos propios.</translation>
    </message>
    <message>
      <source>Give a path, or postgresql://user@host/name.</source>
      <translation>Indique una ruta, o postgresql://user@host/name.</translation>
    </message>
    <message>
      <source>Give a version of the project (such as educational-value/1), a file, or one of {shipped}.</source>
      <translation>Indique una versión del proyecto (como educational-value/1), un archivo o una de {shipped}.</translation>
    </message>
    <message>
      <source>Give actions other keys</source>
      <translation>Dar otras teclas a las acciones</translation>
    </message>
    <message>
      <source>Give another one with --by.</source>
      <translation>Indique otro con --by.</translation>
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
      <source>Give the folder of a model in sentence-transformers form, or download it on this computer first.</source>
      <translation>Indique la carpeta de un modelo en formato sentence-transformers, o descárguelo antes en este equipo.</translation>
    </message>
    <message>
      <source>Give the text you read its normal size again</source>
      <translation>Devolver al texto que se lee su tamaño normal</translation>
    </message>
    <message>
      <source>Give up the draft</source>
      <translation>Abandonar el borrador</translation>
    </message>
    <message>
      <source>Give {formats}.</source>
      <translation>Indique {formats}.</translation>
    </message>
    <message>
      <source>Given under {rubric}</source>
      <translation>Dadas con {rubric}</translation>
    </message>
    <message>
      <source>Go back to a backup.</source>
      <translation>Vuelva a una copia de seguridad.</translation>
    </message>
    <message>
      <source>Go back to the encoder of that time: labeler prepare PROJECT --encoder NAME</source>
      <translation>Vuelva al codificador de entonces: labeler prepare PROJECT --encoder NAME</translation>
    </message>
    <message>
      <source>Go back to the rubric in force</source>
      <translation>Volver a la rúbrica vigente</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Seguir</translation>
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
      <source>Go to reason</source>
      <translation>Ir a un motivo</translation>
    </message>
    <message>
      <source>Go to reason…</source>
      <translation>Ir a un motivo…</translation>
    </message>
    <message>
      <source>Go to the difference before</source>
      <translation>Ir a la diferencia anterior</translation>
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
      <source>Go to the next difference</source>
      <translation>Ir a la diferencia siguiente</translation>
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
      <source>Gold among what is served</source>
      <translation>Oro entre lo que se sirve</translation>
    </message>
    <message>
      <source>Gold documents in the course</source>
      <translation>Documentos de oro en el curso</translation>
    </message>
    <message>
      <source>Gold documents of the course: graded as settled, and at most one level beside</source>
      <translation>Documentos de oro del curso: calificados como se resolvieron, y como mucho un nivel al lado</translation>
    </message>
    <message>
      <source>Gold documents that are compared</source>
      <translation>Documentos de oro que se comparan</translation>
    </message>
    <message>
      <source>Gold documents that somebody has to have graded</source>
      <translation>Documentos de oro que una persona debe haber calificado</translation>
    </message>
    <message>
      <source>Gold since</source>
      <translation>Oro desde entonces</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bueno</translation>
    </message>
    <message>
      <source>Gopher quality</source>
      <translation>Gopher: calidad</translation>
    </message>
    <message>
      <source>Gopher repetition</source>
      <translation>Gopher: repetición</translation>
    </message>
    <message>
      <source>Grade</source>
      <translation>Calificación</translation>
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
      <source>Grade again or grade new</source>
      <translation>Calificar otra vez o calificar nuevos</translation>
    </message>
    <message>
      <source>Grade again: {why}</source>
      <translation>Calificar otra vez: {why}</translation>
    </message>
    <message>
      <source>Grade by this rubric from now on</source>
      <translation>Calificar según esta rúbrica a partir de ahora</translation>
    </message>
    <message>
      <source>Grade documents from 0 to 5</source>
      <translation>Calificar documentos de 0 a 5</translation>
    </message>
    <message>
      <source>Grade events 1 – {last:,} are chained, each to the one before.</source>
      <translation>Los eventos de calificación 1 – {last:,} están encadenados, cada uno con el anterior.</translation>
    </message>
    <message>
      <source>Grade more documents.</source>
      <translation>Califique más documentos.</translation>
    </message>
    <message>
      <source>Grade more, or import grades.</source>
      <translation>Califique más, o importe calificaciones.</translation>
    </message>
    <message>
      <source>Grade new documents, after a look at those doubted: {why}</source>
      <translation>Calificar documentos nuevos, tras mirar los puestos en duda: {why}</translation>
    </message>
    <message>
      <source>Grade new documents: {why}</source>
      <translation>Calificar documentos nuevos: {why}</translation>
    </message>
    <message>
      <source>Grade pages and lessons from 0 to 5, train a probe on the grades, keep what is worth its tokens, and see for every token why it stayed or went. Begin with the sample project, or with pages of your own.</source>
      <translation>Califique páginas y lecciones de 0 a 5, entrene una sonda con las calificaciones, conserve lo que vale sus tokens y vea para cada token por qué se quedó o se fue. Empiece con el proyecto de ejemplo o con páginas propias.</translation>
    </message>
    <message>
      <source>Grade some documents first.</source>
      <translation>Califique antes algunos documentos.</translation>
    </message>
    <message>
      <source>Grade this document again</source>
      <translation>Calificar de nuevo este documento</translation>
    </message>
    <message>
      <source>Grade under this name</source>
      <translation>Calificar con este nombre</translation>
    </message>
    <message>
      <source>Grade {count:,} documents</source>
      <translation>Calificar {count:,} documentos</translation>
    </message>
    <message>
      <source>Grade {count:,} more document</source>
      <translation>Calificar {count:,} documento más</translation>
    </message>
    <message>
      <source>Grade {count:,} more documents</source>
      <translation>Calificar {count:,} documentos más</translation>
    </message>
    <message>
      <source>Grade {grade}, weight {weight}</source>
      <translation>Calificación {grade}, peso {weight}</translation>
    </message>
    <message>
      <source>Grade {n}</source>
      <translation>Calificación {n}</translation>
    </message>
    <message>
      <source>Grade {value}, {title}</source>
      <translation>Calificación {value}, {title}</translation>
    </message>
    <message>
      <source>Grade {value}, {title}, set</source>
      <translation>Calificación {value}, {title}, puesta</translation>
    </message>
    <message>
      <source>Grade {value}, {title}, taken back</source>
      <translation>Calificación {value}, {title}, retirada</translation>
    </message>
    <message>
      <source>Graded documents</source>
      <translation>Documentos calificados</translation>
    </message>
    <message>
      <source>Graded today</source>
      <translation>Calificados hoy</translation>
    </message>
    <message>
      <source>Graded {value}: {document}. Open it again to change that.</source>
      <translation>Calificado con {value}: {document}. Abrir de nuevo para cambiarlo.</translation>
    </message>
    <message>
      <source>Grades</source>
      <translation>Calificaciones</translation>
    </message>
    <message>
      <source>Grades</source>
      <comment>head of a narrow column</comment>
      <translation>Calif.</translation>
    </message>
    <message>
      <source>Grades and earlier decision runs stay as they are. Documents that probe {probe} has not scored yet are scored first.</source>
      <translation>Las calificaciones y las ejecuciones anteriores quedan como están. Primero se puntúan los documentos que la sonda {probe} aún no ha puntuado.</translation>
    </message>
    <message>
      <source>Grades are chained from the first one on.</source>
      <translation>Las calificaciones se encadenan desde la primera.</translation>
    </message>
    <message>
      <source>Grades at the levels that are ticked stay valid. The others stay recorded, but train nothing and count in no figure, and their documents come back to the people who gave them. Going back to an earlier version restores them.</source>
      <translation>Las calificaciones de los niveles marcados siguen valiendo. Las demás quedan registradas, pero no entrenan nada ni cuentan en ninguna cifra, y sus documentos vuelven a quienes las dieron. Volver a una versión anterior las restablece.</translation>
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
      <source>Grades documents</source>
      <translation>Califica documentos</translation>
    </message>
    <message>
      <source>Grades documents and gives verdicts on decisions</source>
      <translation>Califica documentos y da veredictos sobre decisiones</translation>
    </message>
    <message>
      <source>Grades for each document</source>
      <translation>Calificaciones por documento</translation>
    </message>
    <message>
      <source>Grades given while a score or somebody else's grade could be seen</source>
      <translation>Calificaciones dadas con una puntuación o una calificación ajena a la vista</translation>
    </message>
    <message>
      <source>Grades in rows, rounded scores in columns; arrow keys go from cell to cell</source>
      <translation>Calificaciones en filas, puntuaciones redondeadas en columnas; las flechas van de celda en celda</translation>
    </message>
    <message>
      <source>Grades inside the interval</source>
      <translation>Calificaciones dentro del intervalo</translation>
    </message>
    <message>
      <source>Grades on both sides of the grade to keep from disagree</source>
      <translation>Están en desacuerdo las calificaciones a ambos lados de la que basta para conservar</translation>
    </message>
    <message>
      <source>Grades put aside, foretold from the others</source>
      <translation>Calificaciones apartadas, predichas a partir de las demás</translation>
    </message>
    <message>
      <source>Grades that are further apart disagree</source>
      <translation>Las calificaciones más alejadas están en desacuerdo</translation>
    </message>
    <message>
      <source>Grades that are likely wrong, and whether to grade again or new</source>
      <translation>Calificaciones probablemente erróneas, y si conviene recalificar o calificar documentos nuevos</translation>
    </message>
    <message>
      <source>Grades that stand and were given under it</source>
      <translation>Calificaciones vigentes que se dieron con ella</translation>
    </message>
    <message>
      <source>Grades worth a second look</source>
      <translation>Calificaciones que merecen una segunda mirada</translation>
    </message>
    <message>
      <source>Grades {value} of {rubric} stay valid, {state}</source>
      <translation>Las calificaciones {value} de {rubric} siguen valiendo, {state}</translation>
    </message>
    <message>
      <source>Grading as {annotator}. Change the name</source>
      <translation>Calificar como {annotator}. Cambiar el nombre</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>griego</translation>
    </message>
    <message>
      <source>Guidance of level {level}</source>
      <translation>Orientación del nivel {level}</translation>
    </message>
    <message>
      <source>HTML or plain text</source>
      <translation>HTML o texto sin formato</translation>
    </message>
    <message>
      <source>Hand on what was merged here, as others signed it</source>
      <translation>Pasar lo fusionado aquí, tal como lo firmaron otros</translation>
    </message>
    <message>
      <source>Hash signs per word</source>
      <translation>Almohadillas por palabra</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>hebreo</translation>
    </message>
    <message>
      <source>Hide dropped text</source>
      <translation>Ocultar lo descartado</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>hindi</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>How far a score is from the grade, on average; 0 is exact</source>
      <translation>A qué distancia está la puntuación de la calificación, de media; 0 es exacto</translation>
    </message>
    <message>
      <source>How far people agree, with intervals, and how severe each one is</source>
      <translation>Cuánto concuerdan las personas, con intervalos, y cómo de severa es cada una</translation>
    </message>
    <message>
      <source>How far predicted probabilities are from what people graded, on average</source>
      <translation>A qué distancia están las probabilidades previstas de lo que calificaron las personas, de media</translation>
    </message>
    <message>
      <source>How likely a fair grade would surprise as much or more</source>
      <translation>Qué tan probable es que una calificación justa sorprenda tanto o más</translation>
    </message>
    <message>
      <source>How many of them count under the rubric in force</source>
      <translation>Cuántas de ellas cuentan con la rúbrica vigente</translation>
    </message>
    <message>
      <source>How to look at the document</source>
      <translation>Cómo se mira el documento</translation>
    </message>
    <message>
      <source>However close they are</source>
      <translation>Por cercanas que sean</translation>
    </message>
    <message>
      <source>Hugging Face folder</source>
      <translation>Carpeta de Hugging Face</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation>húngaro</translation>
    </message>
    <message>
      <source>ICC(1,1), one way</source>
      <translation>ICC(1,1), un factor</translation>
    </message>
    <message>
      <source>ICC(2,1), agreement</source>
      <translation>ICC(2,1), absoluto</translation>
    </message>
    <message>
      <source>ICC(3,1), consistency</source>
      <translation>ICC(3,1), consistencia</translation>
    </message>
    <message>
      <source>If it is: --trust "{fingerprint}"</source>
      <translation>Si es así: --trust "{fingerprint}"</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import</source>
      <comment>a heading</comment>
      <translation>Importación</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>Importar una carpeta</translation>
    </message>
    <message>
      <source>Import a rule set</source>
      <translation>Importar un conjunto de reglas</translation>
    </message>
    <message>
      <source>Import all that is listed (Enter)</source>
      <translation>Importar todo lo que hay en la lista (Intro)</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Importar archivos</translation>
    </message>
    <message>
      <source>Import is running already.</source>
      <translation>Ya hay una importación en curso.</translation>
    </message>
    <message>
      <source>Import pages or lessons</source>
      <translation>Importar páginas o lecciones</translation>
    </message>
    <message>
      <source>Import pages or lessons first.</source>
      <translation>Primero hay que importar páginas o lecciones.</translation>
    </message>
    <message>
      <source>Import some, and their tokens are shown here from raw to kept.</source>
      <translation>Tras una importación, aquí se muestran sus tokens, de los brutos a los conservados.</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>Importando</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>In a file, roles rest on good faith. On a PostgreSQL server the database holds everybody to them.</source>
      <translation>En un archivo, los roles se basan en la buena fe. En un servidor PostgreSQL, la base de datos los impone.</translation>
    </message>
    <message>
      <source>In a password, write @ as %40.</source>
      <translation>En una contraseña, escriba @ como %40.</translation>
    </message>
    <message>
      <source>In force</source>
      <comment>a probe</comment>
      <translation>En vigor</translation>
    </message>
    <message>
      <source>In the team</source>
      <translation>En el equipo</translation>
    </message>
    <message>
      <source>In which form it is written</source>
      <translation>En qué forma se escribe</translation>
    </message>
    <message>
      <source>Install it again.</source>
      <translation>Instálelo de nuevo.</translation>
    </message>
    <message>
      <source>Install it again: pip install --force-reinstall {name}</source>
      <translation>Instálelo de nuevo: pip install --force-reinstall {name}</translation>
    </message>
    <message>
      <source>Install it: pip install 'labeler[consensus]'</source>
      <translation>Instálelo: pip install 'labeler[consensus]'</translation>
    </message>
    <message>
      <source>Install it: pip install 'labeler[simulate]'</source>
      <translation>Instálelo: pip install 'labeler[simulate]'</translation>
    </message>
    <message>
      <source>Install the newest Labeler to open it.</source>
      <translation>Instale la versión más reciente de Labeler para abrirlo.</translation>
    </message>
    <message>
      <source>Intraclass correlation that does not look at who graded what</source>
      <translation>Correlación intraclase que no mira quién calificó qué</translation>
    </message>
    <message>
      <source>Intraclass correlation; differences in severity count as disagreement</source>
      <translation>Correlación intraclase; las diferencias de severidad cuentan como desacuerdo</translation>
    </message>
    <message>
      <source>Intraclass correlation; differences in severity do not count</source>
      <translation>Correlación intraclase; las diferencias de severidad no cuentan</translation>
    </message>
    <message>
      <source>It also reads texts otherwise; until it is applied, values are those read before.</source>
      <translation>También lee los textos de otro modo; hasta aplicarlo, los valores son los leídos antes.</translation>
    </message>
    <message>
      <source>It cannot be read.</source>
      <translation>No se puede leer.</translation>
    </message>
    <message>
      <source>It does not fit into the budget: {needed:,} tokens, {left:,} left</source>
      <translation>No cabe en el presupuesto: {needed:,} tokens, quedan {left:,}</translation>
    </message>
    <message>
      <source>It fits into the budget: {needed:,} tokens, {left:,} left</source>
      <translation>Cabe en el presupuesto: {needed:,} tokens, quedan {left:,}</translation>
    </message>
    <message>
      <source>It has no score</source>
      <translation>No tiene puntuación</translation>
    </message>
    <message>
      <source>It has {names}.</source>
      <translation>Tiene {names}.</translation>
    </message>
    <message>
      <source>It is repeated across the site</source>
      <translation>Se repite en todo el sitio</translation>
    </message>
    <message>
      <source>It names no probe.</source>
      <translation>No nombra ninguna sonda.</translation>
    </message>
    <message>
      <source>It names probe {number}, which is not there.</source>
      <translation>Nombra la sonda {number}, que no existe.</translation>
    </message>
    <message>
      <source>It repeats another document: {reason}</source>
      <translation>Repite otro documento: {reason}</translation>
    </message>
    <message>
      <source>It scores every document when it is grown. You can grade meanwhile.</source>
      <translation>Cuando haya crecido, puntuará todos los documentos. Mientras tanto se puede calificar.</translation>
    </message>
    <message>
      <source>It shares slots between: {known}.</source>
      <translation>Reparte los puestos entre: {known}.</translation>
    </message>
    <message>
      <source>It should be dropped, as</source>
      <translation>Debería descartarse, como</translation>
    </message>
    <message>
      <source>It should be kept</source>
      <translation>Debería conservarse</translation>
    </message>
    <message>
      <source>It stands beside every grade you give. Another name has answers and a queue of its own.</source>
      <translation>Aparece junto a cada calificación propia. Otro nombre tiene respuestas y una cola propias.</translation>
    </message>
    <message>
      <source>It was made before; nothing changed since.</source>
      <translation>Ya se había hecho; nada ha cambiado desde entonces.</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>italiano</translation>
    </message>
    <message>
      <source>Its language is not kept: {language}</source>
      <translation>Su idioma no se conserva: {language}</translation>
    </message>
    <message>
      <source>Its list of tasks, and a labelling interface that fits</source>
      <translation>Su lista de tareas y una interfaz de etiquetado adecuada</translation>
    </message>
    <message>
      <source>Its names say</source>
      <translation>Sus nombres</translation>
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
      <source>Its twin</source>
      <translation>Su gemelo</translation>
    </message>
    <message>
      <source>JSON Lines for its database</source>
      <translation>JSON Lines para su base de datos</translation>
    </message>
    <message>
      <source>JSON Lines, one file for each person</source>
      <translation>JSON Lines, un archivo por persona</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>japonés</translation>
    </message>
    <message>
      <source>Keep documents from level {value} on</source>
      <translation>Conservar documentos desde el nivel {value}</translation>
    </message>
    <message>
      <source>Keep it on a local disk, or use a PostgreSQL project for a team.</source>
      <translation>Guárdelo en un disco local, o use un proyecto PostgreSQL para un equipo.</translation>
    </message>
    <message>
      <source>Keep the best documents as long as they fit into so many tokens; empty: decide by the cut</source>
      <translation>Conservar los mejores documentos mientras quepan en tantos tokens; vacío: decidir por el umbral</translation>
    </message>
    <message>
      <source>Keep the best until they hold</source>
      <translation>Conservar los mejores hasta</translation>
    </message>
    <message>
      <source>Keep the project on a local disk.</source>
      <translation>Guarde el proyecto en un disco local.</translation>
    </message>
    <message>
      <source>Keep this grade and go to the next document</source>
      <translation>Conservar esta calificación e ir al documento siguiente</translation>
    </message>
    <message>
      <source>Keep what scores at least</source>
      <translation>Conservar a partir de</translation>
    </message>
    <message>
      <source>Keeps about {count:,} document, {tokens:,} tokens, by probe {probe}.</source>
      <translation>Conserva unos {count:,} documento, {tokens:,} tokens, según la sonda {probe}.</translation>
    </message>
    <message>
      <source>Keeps about {count:,} documents, {tokens:,} tokens, by probe {probe}.</source>
      <translation>Conserva unos {count:,} documentos, {tokens:,} tokens, según la sonda {probe}.</translation>
    </message>
    <message>
      <source>Keeps at most {budget:,} of {tokens:,} tokens, by probe {probe}.</source>
      <translation>Conserva como máximo {budget:,} de {tokens:,} tokens, según la sonda {probe}.</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Conservado</translation>
    </message>
    <message>
      <source>Kept aside, not recorded: the answer to {document}. {reason}</source>
      <translation>Apartada, no registrada: la respuesta a {document}. {reason}</translation>
    </message>
    <message>
      <source>Keys: {keys}</source>
      <comment>of the filter</comment>
      <translation>Campos: {keys}</translation>
    </message>
    <message>
      <source>Kind of document</source>
      <translation>Tipo de documento</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>coreano</translation>
    </message>
    <message>
      <source>Krippendorff's alpha that takes grades for names: one apart is as bad as five</source>
      <translation>Alfa de Krippendorff que toma las calificaciones por nombres: diferir en uno es tan malo como en cinco</translation>
    </message>
    <message>
      <source>Krippendorff's alpha with the squared distance of two grades</source>
      <translation>Alfa de Krippendorff con la distancia al cuadrado entre dos calificaciones</translation>
    </message>
    <message>
      <source>Krippendorff's alpha: 0 is chance, 1 is agreement; counts how many grades lie between two</source>
      <translation>Alfa de Krippendorff: 0 es azar, 1 es concordancia; cuenta cuántas calificaciones hay entre dos</translation>
    </message>
    <message>
      <source>Labeler bundles (*.labeler-bundle);;All files (*)</source>
      <translation>Paquetes de Labeler (*.labeler-bundle);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Labeler exports {known}, not {what!r}.</source>
      <translation>Labeler exporta {known}, no {what!r}.</translation>
    </message>
    <message>
      <source>Labeler keeps projects in SQLite files and PostgreSQL, not in {kind}.</source>
      <translation>Labeler guarda los proyectos en archivos SQLite y PostgreSQL, no en {kind}.</translation>
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
      <source>Labeler reads grades as {formats}, not {fmt!r}.</source>
      <translation>Labeler lee calificaciones como {formats}, no {fmt!r}.</translation>
    </message>
    <message>
      <source>Labeler writes a probe as {known}, not {format!r}.</source>
      <translation>Labeler escribe una sonda como {known}, no {format!r}.</translation>
    </message>
    <message>
      <source>Labeler writes {what} {known}, not {format!r}.</source>
      <translation>Labeler escribe {what} como {known}, no {format!r}.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiquetas</translation>
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
      <source>Language: {language}</source>
      <translation>Idioma: {language}</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <source>Last</source>
      <comment>the last answers</comment>
      <translation>Últimas</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>Última respuesta</translation>
    </message>
    <message>
      <source>Last import: {parts}.</source>
      <translation>Última importación: {parts}.</translation>
    </message>
    <message>
      <source>Lead</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Learn the rubric by examples and questions, and see how you stand</source>
      <translation>Aprender la rúbrica con ejemplos y preguntas, y ver el propio resultado</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>Curva de aprendizaje</translation>
    </message>
    <message>
      <source>Leave</source>
      <comment>the course</comment>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave --all-documents out.</source>
      <translation>Omita --all-documents.</translation>
    </message>
    <message>
      <source>Leave --probe out.</source>
      <translation>Omita --probe.</translation>
    </message>
    <message>
      <source>Leave it as it was decided (Esc)</source>
      <translation>Dejarlo como se decidió (Esc)</translation>
    </message>
    <message>
      <source>Leave it open (Esc)</source>
      <translation>Dejarlo abierto (Esc)</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>Dejar abierto</translation>
    </message>
    <message>
      <source>Leave out --login.</source>
      <translation>Omita --login.</translation>
    </message>
    <message>
      <source>Leave the course</source>
      <translation>Salir del curso</translation>
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
      <source>Leave; answers given so far are not kept (Esc)</source>
      <translation>Salir; las respuestas dadas hasta ahora no se guardan (Esc)</translation>
    </message>
    <message>
      <source>Left out: {things}.</source>
      <translation>Se omite: {things}.</translation>
    </message>
    <message>
      <source>Left to grade</source>
      <translation>Por calificar</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <source>Length, words, lines and marks of the text, and what the rules measure</source>
      <translation>Longitud, palabras, líneas y signos del texto, y lo que miden las reglas</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lecciones</translation>
    </message>
    <message>
      <source>Let a second person grade some of the same documents, or record their grades with labeler grade.</source>
      <translation>Haga que otra persona califique algunos de los mismos documentos, o registre sus calificaciones con labeler grade.</translation>
    </message>
    <message>
      <source>Let go on</source>
      <translation>Dejar seguir</translation>
    </message>
    <message>
      <source>Let go on…</source>
      <translation>Dejar seguir…</translation>
    </message>
    <message>
      <source>Let queue, decisions and exports follow the chosen probe from now on</source>
      <translation>Cola, decisiones y exportaciones siguen desde ahora la sonda elegida</translation>
    </message>
    <message>
      <source>Let somebody go on who was paused or did not pass</source>
      <translation>Dejar seguir a alguien en pausa o que no aprobó</translation>
    </message>
    <message>
      <source>Let {annotator} go on: what was before counts no more. Why?</source>
      <translation>Dejar seguir a {annotator}: lo anterior ya no cuenta. ¿Por qué?</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <source>Level {level}</source>
      <translation>Nivel {level}</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <source>Levels are numbered from {first} to {last}.</source>
      <translation>Los niveles se numeran de {first} a {last}.</translation>
    </message>
    <message>
      <source>Levels grades may differ</source>
      <translation>Niveles de diferencia permitidos</translation>
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
      <source>Line breaks per word</source>
      <translation>Saltos de línea por palabra</translation>
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
      <source>Linear views on the embedding, fitted to the grades</source>
      <translation>Vistas lineales del vector, ajustadas a las calificaciones</translation>
    </message>
    <message>
      <source>Lines that are not blank</source>
      <translation>Líneas que no están vacías</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Enlaces</translation>
    </message>
    <message>
      <source>Lists them as not graded, apart from skipped, flagged and grade 0</source>
      <translation>Los indica como no calificados, aparte de los saltados, los señalados y la calificación 0</translation>
    </message>
    <message>
      <source>Loading decisions…</source>
      <translation>Cargando decisiones…</translation>
    </message>
    <message>
      <source>Loading the page…</source>
      <translation>Cargando la página…</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Cargando…</translation>
    </message>
    <message>
      <source>Login</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <source>Look at the rules</source>
      <translation>Ver las reglas</translation>
    </message>
    <message>
      <source>Looking at the scores…</source>
      <translation>Leyendo las puntuaciones…</translation>
    </message>
    <message>
      <source>Looking at what there is.</source>
      <translation>Mirando qué hay.</translation>
    </message>
    <message>
      <source>MMM dd</source>
      <comment>month and day, as Qt writes them: MMM, dd</comment>
      <translation>dd MMM</translation>
    </message>
    <message>
      <source>Main text</source>
      <translation>Texto principal</translation>
    </message>
    <message>
      <source>Majority</source>
      <translation>Mayoría</translation>
    </message>
    <message>
      <source>Make a decision run</source>
      <translation>Hacer una ejecución de decisión</translation>
    </message>
    <message>
      <source>Make a new decision run: labeler decide PROJECT --cut X</source>
      <translation>Haga una nueva ejecución de decisión: labeler decide PROJECT --cut X</translation>
    </message>
    <message>
      <source>Make an empty project file</source>
      <translation>Crear un archivo de proyecto vacío</translation>
    </message>
    <message>
      <source>Make bundles with --since.</source>
      <translation>Cree paquetes con --since.</translation>
    </message>
    <message>
      <source>Make it first.</source>
      <translation>Créela antes.</translation>
    </message>
    <message>
      <source>Make it with: createdb --encoding=UTF8 --template=template0 NAME</source>
      <translation>Créela con: createdb --encoding=UTF8 --template=template0 NAME</translation>
    </message>
    <message>
      <source>Make it with: labeler new {path}</source>
      <translation>Créelo con: labeler new {path}</translation>
    </message>
    <message>
      <source>Make one with: labeler decide PROJECT --cut 3</source>
      <translation>Créela con: labeler decide PROJECT --cut 3</translation>
    </message>
    <message>
      <source>Make one with: labeler new {name}</source>
      <translation>Créelo con: labeler new {name}</translation>
    </message>
    <message>
      <source>Make the database first: createdb NAME.</source>
      <translation>Cree antes la base de datos: createdb NAME.</translation>
    </message>
    <message>
      <source>Make the database, or the user, first: createdb NAME, createuser NAME.</source>
      <translation>Cree antes la base de datos o el usuario: createdb NAME, createuser NAME.</translation>
    </message>
    <message>
      <source>Make the decision run (Enter)</source>
      <translation>Hacer la ejecución de decisiones (Intro)</translation>
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
      <source>Making the sample project</source>
      <translation>Creando el proyecto de ejemplo</translation>
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
      <source>Marking evidence</source>
      <translation>Marcado de evidencias</translation>
    </message>
    <message>
      <source>Marks like [3] and [edit] are taken out of lines before they are judged.</source>
      <translation>Las marcas como [3] y [edit] se quitan de las líneas antes de juzgarlas.</translation>
    </message>
    <message>
      <source>May do everything: settle grades, change rubric and settings, train and decide</source>
      <translation>Puede hacer todo: resolver calificaciones, cambiar la rúbrica y los ajustes, entrenar y decidir</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <source>Mean absolute error</source>
      <translation>Error absoluto medio</translation>
    </message>
    <message>
      <source>Mean by reliability</source>
      <translation>Media por fiabilidad</translation>
    </message>
    <message>
      <source>Mean difference: above 0 grades too high</source>
      <translation>Diferencia media: por encima de 0 se califica demasiado alto</translation>
    </message>
    <message>
      <source>Mean distance from gold over the last documents, in levels</source>
      <translation>Distancia media al oro en los últimos documentos, en niveles</translation>
    </message>
    <message>
      <source>Mean distance from the others' grades on the same documents; below 0 is severe</source>
      <translation>Distancia media a las calificaciones de los demás en los mismos documentos; por debajo de 0 es severo</translation>
    </message>
    <message>
      <source>Mean distance from the settled grade in levels, with its 95 % interval</source>
      <translation>Distancia media a la calificación resuelta en niveles, con su intervalo del 95 %</translation>
    </message>
    <message>
      <source>Mean error</source>
      <translation>Error medio</translation>
    </message>
    <message>
      <source>Mean length of words in characters</source>
      <translation>Longitud media de las palabras en caracteres</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>Significado</translation>
    </message>
    <message>
      <source>Measured out of bag: {probes}. The others on random documents that never trained them.</source>
      <translation>Medidas fuera de bolsa: {probes}. Las demás, en documentos al azar que nunca las entrenaron.</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Mediana</translation>
    </message>
    <message>
      <source>Median active time from shown to answered</source>
      <translation>Mediana del tiempo activo desde que se muestra hasta la respuesta</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Miembro</translation>
    </message>
    <message>
      <source>Members of the team</source>
      <translation>Miembros del equipo</translation>
    </message>
    <message>
      <source>Merge bundles</source>
      <translation>Fusionar paquetes</translation>
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
      <source>Merge it again.</source>
      <translation>Fusiónelo de nuevo.</translation>
    </message>
    <message>
      <source>Merge nothing (Esc)</source>
      <translation>No fusionar nada (Esc)</translation>
    </message>
    <message>
      <source>Merging. Esc cancels; a bundle comes in whole or not at all.</source>
      <translation>Fusionando. Esc cancela; un paquete entra entero o no entra.</translation>
    </message>
    <message>
      <source>Milder than the others by {grades:.2f} grades ({ends})</source>
      <translation>Más suave que los demás en {grades:.2f} niveles ({ends})</translation>
    </message>
    <message>
      <source>Minutes on a desk</source>
      <translation>Minutos en una mesa</translation>
    </message>
    <message>
      <source>Mixed in so that nobody can tell; 0 for none, 5 % is usual</source>
      <translation>Mezclado sin que nadie lo note; 0 para ninguno, 5 % es lo habitual</translation>
    </message>
    <message>
      <source>Mixture</source>
      <translation>Mezcla</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>More severe than the others by {grades:.2f} grades ({ends})</source>
      <translation>Más severo que los demás en {grades:.2f} niveles ({ends})</translation>
    </message>
    <message>
      <source>Move the mouse over the text, or press N, to ask about a span.</source>
      <translation>Pase el ratón por el texto o pulse N para preguntar por un fragmento.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name</source>
      <comment>of a document</comment>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name a file, such as pages.labeler.</source>
      <translation>Indique un archivo, como pages.labeler.</translation>
    </message>
    <message>
      <source>Name a folder to export into.</source>
      <translation>Indique una carpeta para exportar.</translation>
    </message>
    <message>
      <source>Name a smaller --seed.</source>
      <translation>Indique un --seed menor.</translation>
    </message>
    <message>
      <source>Name a tokenizer.json.</source>
      <translation>Indique un tokenizer.json.</translation>
    </message>
    <message>
      <source>Name and version of the rubric; the first one is in force</source>
      <translation>Nombre y versión de la rúbrica; la primera es la vigente</translation>
    </message>
    <message>
      <source>Name at least one strategy.</source>
      <translation>Indique al menos una estrategia.</translation>
    </message>
    <message>
      <source>Name of level {level}</source>
      <translation>Nombre del nivel {level}</translation>
    </message>
    <message>
      <source>Name of the level</source>
      <translation>Nombre del nivel</translation>
    </message>
    <message>
      <source>Name one that ships ({shipped}), or a file.</source>
      <translation>Indique uno de los incluidos ({shipped}) o un archivo.</translation>
    </message>
    <message>
      <source>Name the fields of tables, where they are not the usual ones</source>
      <translation>Indicar los campos de las tablas cuando no son los habituales</translation>
    </message>
    <message>
      <source>Name the file to write.</source>
      <translation>Indique el archivo que se va a escribir.</translation>
    </message>
    <message>
      <source>Name the file, or a folder of JSON Lines.</source>
      <translation>Indique el archivo, o una carpeta de JSON Lines.</translation>
    </message>
    <message>
      <source>Near-duplicates begin between {lowest} and 1, not at {given}.</source>
      <translation>Los casi duplicados empiezan entre {lowest} y 1, no en {given}.</translation>
    </message>
    <message>
      <source>Neither severe nor mild as far as {count:,} document can tell ({ends})</source>
      <translation>Ni severo ni suave, por lo que indica {count:,} documento ({ends})</translation>
    </message>
    <message>
      <source>Neither severe nor mild as far as {count:,} documents can tell ({ends})</source>
      <translation>Ni severo ni suave, por lo que indican {count:,} documentos ({ends})</translation>
    </message>
    <message>
      <source>Neither the score nor other people's grades are shown before you grade, and every grade records that they were not.</source>
      <translation>Antes de calificar no se muestran ni la puntuación ni las calificaciones de otros, y cada calificación lo registra.</translation>
    </message>
    <message>
      <source>New decision run</source>
      <translation>Nueva ejecución de decisión</translation>
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
      <source>New run…</source>
      <translation>Nueva ejecución…</translation>
    </message>
    <message>
      <source>Newly dropped</source>
      <translation>Nuevos descartes</translation>
    </message>
    <message>
      <source>Newly kept</source>
      <translation>Ahora conservados</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Next</source>
      <comment>what to do next</comment>
      <translation>A continuación</translation>
    </message>
    <message>
      <source>Next block</source>
      <translation>Bloque siguiente</translation>
    </message>
    <message>
      <source>Next difference</source>
      <translation>Diferencia siguiente</translation>
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
      <source>Next training reads</source>
      <translation>El próximo lee</translation>
    </message>
    <message>
      <source>Next you choose how it is read.</source>
      <translation>Después se elige cómo se lee.</translation>
    </message>
    <message>
      <source>No connection</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <source>No criterion is asked now.</source>
      <translation>Ahora no se pregunta ningún criterio.</translation>
    </message>
    <message>
      <source>No decision run yet</source>
      <translation>Aún no hay ejecución de decisión</translation>
    </message>
    <message>
      <source>No decision run yet. This is what extraction and screening kept so far.</source>
      <translation>Aún no hay ejecución de decisión. Esto es lo que la extracción y la criba han conservado hasta ahora.</translation>
    </message>
    <message>
      <source>No document changes sides at cut {cut}.</source>
      <translation>Ningún documento cambia de lado con el umbral {cut}.</translation>
    </message>
    <message>
      <source>No document changes sides.</source>
      <translation>Ningún documento cambia de lado.</translation>
    </message>
    <message>
      <source>No document has grades of two people yet.</source>
      <translation>Ningún documento tiene aún calificaciones de dos personas.</translation>
    </message>
    <message>
      <source>No document matches this filter.</source>
      <translation>Ningún documento coincide con este filtro.</translation>
    </message>
    <message>
      <source>No document of the evaluation stream is graded yet: Grade draws some of what it serves at random and keeps these apart; they never train.</source>
      <translation>Aún no hay ningún documento de la evaluación calificado: «Calificar» extrae al azar una parte de lo que sirve y la aparta; nunca entrena.</translation>
    </message>
    <message>
      <source>No document that this person graded was graded by anybody else.</source>
      <translation>Nadie más calificó ningún documento de los que calificó esta persona.</translation>
    </message>
    <message>
      <source>No document was graded by two people.</source>
      <translation>Ningún documento fue calificado por dos personas.</translation>
    </message>
    <message>
      <source>No examples yet. Pick some that show a level well, and some that only seem to reach it.</source>
      <translation>Todavía no hay ejemplos. Conviene elegir algunos que muestren bien un nivel y otros que solo parezcan alcanzarlo.</translation>
    </message>
    <message>
      <source>No grade can train a probe yet.</source>
      <translation>Aún ninguna calificación puede entrenar una sonda.</translation>
    </message>
    <message>
      <source>No grade is recorded as blind.</source>
      <translation>Ninguna calificación consta como dada a ciegas.</translation>
    </message>
    <message>
      <source>No grade is recorded as given while a score or somebody else's grade could be seen.</source>
      <translation>No consta ninguna calificación dada con una puntuación o una calificación ajena a la vista.</translation>
    </message>
    <message>
      <source>No grade was given under an earlier version, so nothing has to be given again.</source>
      <translation>No se dio ninguna calificación con una versión anterior, así que no hay que repetir nada.</translation>
    </message>
    <message>
      <source>No language was found</source>
      <translation>No se reconoció ningún idioma</translation>
    </message>
    <message>
      <source>No mark</source>
      <translation>Sin marca</translation>
    </message>
    <message>
      <source>No prepared document has main text that passed screening.</source>
      <translation>Ningún documento preparado tiene texto principal que pasara la criba.</translation>
    </message>
    <message>
      <source>No probe yet</source>
      <translation>Aún sin sonda</translation>
    </message>
    <message>
      <source>No probe yet. It learns from grades.</source>
      <translation>Aún no hay sonda. Aprende de las calificaciones.</translation>
    </message>
    <message>
      <source>No project is open</source>
      <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
      <source>No project is open.</source>
      <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
      <source>No report could be written. It said: {error}</source>
      <translation>No se pudo escribir un informe. El mensaje fue: {error}</translation>
    </message>
    <message>
      <source>No rule drops it</source>
      <translation>Ninguna regla lo descarta</translation>
    </message>
    <message>
      <source>No rule has anything to read yet</source>
      <translation>Ninguna regla tiene aún nada que leer</translation>
    </message>
    <message>
      <source>No score</source>
      <translation>Sin puntuación</translation>
    </message>
    <message>
      <source>No two people share {enough} documents with differing grades; Krippendorff's alpha needs no such pair.</source>
      <translation>No hay dos personas que compartan {enough} documentos con calificaciones distintas; el alfa de Krippendorff no necesita tal par.</translation>
    </message>
    <message>
      <source>Nobody called {name} graded here or took the course.</source>
      <translation>Nadie llamado {name} calificó aquí ni hizo el curso.</translation>
    </message>
    <message>
      <source>Nobody gets a document that others have on their desks already.</source>
      <translation>Nadie recibe un documento que otros ya tienen en la mesa.</translation>
    </message>
    <message>
      <source>Nobody graded or took the course yet.</source>
      <translation>Todavía nadie calificó ni hizo el curso.</translation>
    </message>
    <message>
      <source>Nobody graded {document} yet.</source>
      <translation>Nadie ha calificado aún {document}.</translation>
    </message>
    <message>
      <source>Nobody has done anything in this project.</source>
      <translation>Nadie ha hecho nada en este proyecto.</translation>
    </message>
    <message>
      <source>Nobody has graded yet.</source>
      <translation>Nadie ha calificado todavía.</translation>
    </message>
    <message>
      <source>Nobody has graded yet. Grade some documents first.</source>
      <translation>Aún nadie ha calificado. Califique antes algunos documentos.</translation>
    </message>
    <message>
      <source>Nobody has graded yet. Who grades is named in the settings; every answer keeps that name.</source>
      <translation>Nadie ha calificado todavía. Quién califica se indica en los ajustes; cada respuesta conserva ese nombre.</translation>
    </message>
    <message>
      <source>Nobody is named: who grades here works alone, or everybody grades every document.</source>
      <translation>No hay nadie nombrado: quien califica aquí trabaja solo, o todos califican cada documento.</translation>
    </message>
    <message>
      <source>Nobody is paused before</source>
      <translation>Nadie queda en pausa antes de</translation>
    </message>
    <message>
      <source>Nobody shares documents, so how far people scatter is unknown: let two people grade some twenty of the same documents before deciding whether to grade again.</source>
      <translation>Nadie comparte documentos, así que no se sabe cuánto varían las personas: conviene que dos personas califiquen unos veinte documentos iguales antes de decidir si se califica otra vez.</translation>
    </message>
    <message>
      <source>Nobody should learn from this text</source>
      <translation>Nadie debería aprender de este texto</translation>
    </message>
    <message>
      <source>Nobody to compare with yet</source>
      <translation>Aún no hay con quién comparar</translation>
    </message>
    <message>
      <source>None of {count:,} grade is doubted by probe {probe}.</source>
      <translation>La sonda {probe} no pone en duda ninguna de {count:,} calificación.</translation>
    </message>
    <message>
      <source>None of {count:,} grades is doubted by probe {probe}.</source>
      <translation>La sonda {probe} no pone en duda ninguna de {count:,} calificaciones.</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Tamaño de texto normal</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>noruego</translation>
    </message>
    <message>
      <source>Not a time: {text}.</source>
      <translation>No es una hora: {text}.</translation>
    </message>
    <message>
      <source>Not blind</source>
      <comment>grades</comment>
      <translation>No a ciegas</translation>
    </message>
    <message>
      <source>Not blind only</source>
      <translation>Solo no a ciegas</translation>
    </message>
    <message>
      <source>Not defined</source>
      <translation>Sin definir</translation>
    </message>
    <message>
      <source>Not extracted</source>
      <translation>No extraído</translation>
    </message>
    <message>
      <source>Not gated: {why}</source>
      <translation>Sin umbral: {why}</translation>
    </message>
    <message>
      <source>Not graded yet: {grades} or {skip} to skip it.</source>
      <translation>Sin calificar todavía: {grades} o {skip} para saltarlo.</translation>
    </message>
    <message>
      <source>Not in force yet: with one member and one grade for each document nothing is shared.</source>
      <translation>Aún sin efecto: con un miembro y una calificación por documento no se comparte nada.</translation>
    </message>
    <message>
      <source>Not measured: too few documents were graded for it, or this probe is from before it was measured. Training again adds it as soon as there are enough.</source>
      <translation>Sin medir: hay muy pocos documentos calificados para ello, o esta sonda es anterior a la medición. Entrenar de nuevo lo añade en cuanto haya bastantes.</translation>
    </message>
    <message>
      <source>Not prepared yet</source>
      <translation>Todavía sin preparar</translation>
    </message>
    <message>
      <source>Not repeated elsewhere</source>
      <translation>No se repite en otra parte</translation>
    </message>
    <message>
      <source>Not saved: {reason}</source>
      <translation>No guardado: {reason}</translation>
    </message>
    <message>
      <source>Not screened for twins yet</source>
      <translation>Aún sin cribar en busca de gemelos</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Notes: what changed, and anything else that graders should know</source>
      <translation>Notas: qué cambió y qué más deberían saber quienes califican</translation>
    </message>
    <message>
      <source>Nothing graded is lost: every grade is saved when you give it.</source>
      <translation>No se pierde nada calificado: cada calificación se guarda al darla.</translation>
    </message>
    <message>
      <source>Nothing is different from the version in force.</source>
      <translation>No hay nada distinto de la versión vigente.</translation>
    </message>
    <message>
      <source>Nothing is open</source>
      <translation>Nada está abierto</translation>
    </message>
    <message>
      <source>Nothing is prepared yet</source>
      <translation>Aún no hay nada preparado</translation>
    </message>
    <message>
      <source>Nothing is prepared yet.</source>
      <translation>Aún no hay nada preparado.</translation>
    </message>
    <message>
      <source>Nothing is prepared yet. After that, every token shows up here.</source>
      <translation>Aún no hay nada preparado. Después, cada token aparece aquí.</translation>
    </message>
    <message>
      <source>Nothing is settled yet</source>
      <translation>Aún no hay nada resuelto</translation>
    </message>
    <message>
      <source>Nothing kept: {reason}</source>
      <translation>Nada conservado: {reason}</translation>
    </message>
    <message>
      <source>Nothing leaves this computer. Addresses in a list are fetched only when you import that list. After the import, preparing starts by itself; then you can grade.</source>
      <translation>Nada sale de este equipo. Las direcciones de una lista solo se descargan al importar esa lista. Tras la importación, la preparación empieza sola; después se puede calificar.</translation>
    </message>
    <message>
      <source>Nothing more was asked, it is out</source>
      <translation>No se preguntó más, queda fuera</translation>
    </message>
    <message>
      <source>Nothing more was asked, the span is out</source>
      <translation>No se preguntó más, el fragmento queda fuera</translation>
    </message>
    <message>
      <source>Nothing to audit yet</source>
      <translation>Aún no hay nada que auditar</translation>
    </message>
    <message>
      <source>Nothing to compare yet</source>
      <translation>Aún nada que comparar</translation>
    </message>
    <message>
      <source>Nothing to grade</source>
      <translation>Nada que calificar</translation>
    </message>
    <message>
      <source>Nothing to grade yet</source>
      <translation>Todavía no hay nada que calificar</translation>
    </message>
    <message>
      <source>Nothing was merged: the keys were not trusted.</source>
      <translation>No se fusionó nada: no se confió en las claves.</translation>
    </message>
    <message>
      <source>Nothing was said of this pass.</source>
      <translation>No se dijo nada de esta pasada.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Now grade {count:,} gold document on your desk.</source>
      <translation>Ahora hay que calificar {count:,} documento de oro.</translation>
    </message>
    <message>
      <source>Now grade {count:,} gold documents on your desk.</source>
      <translation>Ahora hay que calificar {count:,} documentos de oro.</translation>
    </message>
    <message>
      <source>Number of level {level}</source>
      <translation>Número del nivel {level}</translation>
    </message>
    <message>
      <source>Of all pairs of grades on one document, the share that is at most one grade apart</source>
      <translation>De todos los pares de calificaciones de un documento, la parte que difiere en un nivel como máximo</translation>
    </message>
    <message>
      <source>Of all pairs of grades on one document, the share that is the same</source>
      <translation>De todos los pares de calificaciones de un documento, la parte que coincide</translation>
    </message>
    <message>
      <source>Of everything but what you grade. Holds from the next start.</source>
      <translation>De todo menos de lo que se califica. Vale desde el próximo inicio.</translation>
    </message>
    <message>
      <source>Of next</source>
      <comment>share of the documents served next</comment>
      <translation>Próximos</translation>
    </message>
    <message>
      <source>Of the documents that people graded high enough, the share the probe would keep</source>
      <translation>De los documentos que las personas calificaron lo bastante alto, la parte que la sonda conservaría</translation>
    </message>
    <message>
      <source>Of the documents the probe would keep, the share that people graded high enough</source>
      <translation>De los documentos que la sonda conservaría, la parte que las personas calificaron lo bastante alto</translation>
    </message>
    <message>
      <source>Of these graded as settled</source>
      <translation>De ellos, calificados como resueltos</translation>
    </message>
    <message>
      <source>Of these, documents that somebody else graded too</source>
      <translation>De ellos, documentos que también calificó otra persona</translation>
    </message>
    <message>
      <source>Of {golds} documents that were settled before, you graded {exact} as they were settled and {near} at most one level beside. That was not enough yet. What you graded is kept. Look at the rubric again, and ask the lead of the project to let you repeat the course.</source>
      <translation>De {golds} documentos resueltos antes, {exact} se calificaron como se habían resuelto y {near} como mucho un nivel al lado. Todavía no fue suficiente. Lo calificado se conserva. Conviene volver a mirar la rúbrica y pedir al responsable del proyecto que permita repetir el curso.</translation>
    </message>
    <message>
      <source>On grades put aside it cannot be told from the plain mean.</source>
      <translation>En las calificaciones apartadas no se distingue de la media simple.</translation>
    </message>
    <message>
      <source>On grades put aside it does better than the plain mean.</source>
      <translation>En las calificaciones apartadas lo hace mejor que la media simple.</translation>
    </message>
    <message>
      <source>On grades put aside it does worse than the plain mean.</source>
      <translation>En las calificaciones apartadas lo hace peor que la media simple.</translation>
    </message>
    <message>
      <source>On the last {count} document that was settled before, your grades were not away from the settled ones on average.</source>
      <translation>En el último {count} documento resuelto antes, las calificaciones no se apartaban en promedio de las resueltas.</translation>
    </message>
    <message>
      <source>On the last {count} document that was settled before, your grades were {value:.1f} levels ({low:.1f} to {high:.1f}) away from the settled ones on average.</source>
      <translation>En el último {count} documento resuelto antes, las calificaciones estaban en promedio a {value:.1f} niveles ({low:.1f} a {high:.1f}) de las resueltas.</translation>
    </message>
    <message>
      <source>On the last {count} documents that were settled before, your grades were not away from the settled ones on average.</source>
      <translation>En los últimos {count} documentos resueltos antes, las calificaciones no se apartaban en promedio de las resueltas.</translation>
    </message>
    <message>
      <source>On the last {count} documents that were settled before, your grades were {value:.1f} levels ({low:.1f} to {high:.1f}) away from the settled ones on average.</source>
      <translation>En los últimos {count} documentos resueltos antes, las calificaciones estaban en promedio a {value:.1f} niveles ({low:.1f} a {high:.1f}) de las resueltas.</translation>
    </message>
    <message>
      <source>On {shared} people say the same; {settled} settled.</source>
      <translation>En {shared} todos dicen lo mismo; {settled} con resolución.</translation>
    </message>
    <message>
      <source>One JSON object a line</source>
      <translation>Un objeto JSON por línea</translation>
    </message>
    <message>
      <source>One grade stands that was given under {label}, and nobody said which of them stay valid.</source>
      <translation>Hay una calificación vigente que se dio con {label}, y nadie dijo si sigue valiendo.</translation>
    </message>
    <message>
      <source>One more level, with a number that is free</source>
      <translation>Un nivel más, con un número libre</translation>
    </message>
    <message>
      <source>One more person is asked at a time, until so many have graded the document</source>
      <translation>Se pregunta a una persona más cada vez, hasta que tantas lo hayan calificado</translation>
    </message>
    <message>
      <source>One of the two is not there any more, or not prepared.</source>
      <translation>Uno de los dos ya no está o no está preparado.</translation>
    </message>
    <message>
      <source>One person gave {count:,} grade. Agreement needs a second one on some of the same documents.</source>
      <translation>Una persona dio {count:,} calificación. La concordancia necesita otra persona en algunos de los mismos documentos.</translation>
    </message>
    <message>
      <source>One person gave {count:,} grades. Agreement needs a second one on some of the same documents.</source>
      <translation>Una persona dio {count:,} calificaciones. La concordancia necesita otra persona en algunos de los mismos documentos.</translation>
    </message>
    <message>
      <source>One person grades each document, {most} where they disagree.</source>
      <translation>Una persona califica cada documento; {most} si hay desacuerdo.</translation>
    </message>
    <message>
      <source>One person grades each document.</source>
      <translation>Una persona califica cada documento.</translation>
    </message>
    <message>
      <source>One value is larger than SQLite can hold.</source>
      <translation>Un valor es mayor de lo que SQLite puede guardar.</translation>
    </message>
    <message>
      <source>Only a lead can let somebody go on.</source>
      <translation>Solo un responsable puede dejar seguir a alguien.</translation>
    </message>
    <message>
      <source>Only a project on a PostgreSQL server has logins.</source>
      <translation>Solo un proyecto en un servidor PostgreSQL tiene usuarios.</translation>
    </message>
    <message>
      <source>Only an own grade, skip, flag, comment, evidence or verdict can be taken back.</source>
      <translation>Solo se puede retirar lo propio: calificación, salto, señal, comentario, evidencias o veredicto.</translation>
    </message>
    <message>
      <source>Only labels are of all documents or of some.</source>
      <translation>Solo las etiquetas son de todos los documentos o de algunos.</translation>
    </message>
    <message>
      <source>Only one person has graded; agreement needs at least two.</source>
      <translation>Solo ha calificado una persona; la concordancia necesita al menos dos.</translation>
    </message>
    <message>
      <source>Only seems to</source>
      <translation>Solo lo parece</translation>
    </message>
    <message>
      <source>Only the beginning of the text is there</source>
      <translation>Solo está el principio del texto</translation>
    </message>
    <message>
      <source>Only those grade who passed the course</source>
      <translation>Solo califica quien aprobó el curso</translation>
    </message>
    <message>
      <source>Only what people graded can be settled.</source>
      <translation>Solo se puede resolver lo calificado.</translation>
    </message>
    <message>
      <source>Open</source>
      <comment>disagreements</comment>
      <translation>Abiertos</translation>
    </message>
    <message>
      <source>Open a .labeler file</source>
      <translation>Abrir un archivo .labeler</translation>
    </message>
    <message>
      <source>Open a project to grade its documents, or make a new one.</source>
      <translation>Abrir un proyecto para calificar sus documentos, o crear uno nuevo.</translation>
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
      <source>Open it</source>
      <translation>Abrirlo</translation>
    </message>
    <message>
      <source>Open one to see why its tokens were kept or dropped.</source>
      <translation>Abra uno para ver por qué sus tokens se conservaron o descartaron.</translation>
    </message>
    <message>
      <source>Open one with Ctrl+O, or make one with Ctrl+N.</source>
      <translation>Abra uno con Ctrl+O o cree uno con Ctrl+N.</translation>
    </message>
    <message>
      <source>Open one with Ctrl+O.</source>
      <translation>Abra uno con Ctrl+O.</translation>
    </message>
    <message>
      <source>Open one, and its tokens are shown here from raw to kept.</source>
      <translation>Abra uno y aquí se mostrarán sus tokens, de los brutos a los conservados.</translation>
    </message>
    <message>
      <source>Open or make one, then drop the files again.</source>
      <translation>Abra o cree uno y vuelva a soltar los archivos.</translation>
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
      <source>Open the document in the audit</source>
      <translation>Abrir el documento en Auditar</translation>
    </message>
    <message>
      <source>Open the other document again, with its grade</source>
      <translation>Abrir de nuevo el otro documento, con su calificación</translation>
    </message>
    <message>
      <source>Open the sample project</source>
      <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
      <source>Open the twin</source>
      <translation>Abrir el gemelo</translation>
    </message>
    <message>
      <source>Open the twin {document}</source>
      <translation>Abrir el gemelo {document}</translation>
    </message>
    <message>
      <source>Open your doubted grade on the desk</source>
      <translation>Abrir en Calificar la propia calificación puesta en duda</translation>
    </message>
    <message>
      <source>Open {document} here</source>
      <translation>Abrir {document} aquí</translation>
    </message>
    <message>
      <source>Open {place}</source>
      <translation>Abrir {place}</translation>
    </message>
    <message>
      <source>Open · {count:,}</source>
      <comment>disagreements</comment>
      <translation>Abiertos · {count:,}</translation>
    </message>
    <message>
      <source>Opened last</source>
      <translation>Abiertos recientemente</translation>
    </message>
    <message>
      <source>Opens it on your desk, where your new grade takes the old one's place and says that you saw what was expected.</source>
      <translation>Lo abre en Calificar, donde la calificación nueva sustituye a la antigua e indica que se vio lo esperado.</translation>
    </message>
    <message>
      <source>Opens these documents in Audit</source>
      <translation>Abre estos documentos en «Auditar»</translation>
    </message>
    <message>
      <source>Options: fields of JSONL, CSV and Parquet</source>
      <translation>Opciones: campos de JSONL, CSV y Parquet</translation>
    </message>
    <message>
      <source>Options: fields of tables</source>
      <translation>Opciones: campos de tablas</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Order of the list</source>
      <translation>Orden de la lista</translation>
    </message>
    <message>
      <source>Other languages</source>
      <translation>Otros idiomas</translation>
    </message>
    <message>
      <source>Other people's grades of it</source>
      <translation>Calificaciones de otras personas</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Otros</translation>
    </message>
    <message>
      <source>Others have {count:,} document on their desks now. What they leave comes here by itself.</source>
      <translation>Otros tienen ahora {count:,} documento. Lo que dejen llega aquí por sí solo.</translation>
    </message>
    <message>
      <source>Others have {count:,} documents on their desks now. What they leave comes here by itself.</source>
      <translation>Otros tienen ahora {count:,} documentos. Lo que dejen llega aquí por sí solo.</translation>
    </message>
    <message>
      <source>Out of bag</source>
      <translation>Fuera de bolsa</translation>
    </message>
    <message>
      <source>Over budget</source>
      <translation>Sobre el presupuesto</translation>
    </message>
    <message>
      <source>Overturn</source>
      <translation>Anular</translation>
    </message>
    <message>
      <source>Overturn this document</source>
      <translation>Anular este documento</translation>
    </message>
    <message>
      <source>Overturn this span</source>
      <translation>Anular este fragmento</translation>
    </message>
    <message>
      <source>Overturn what was decided</source>
      <translation>Anular lo decidido</translation>
    </message>
    <message>
      <source>Overturned</source>
      <translation>Anulado</translation>
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
      <source>Page + text</source>
      <translation>Página + texto</translation>
    </message>
    <message>
      <source>Page as it looked</source>
      <translation>Página tal como se veía</translation>
    </message>
    <message>
      <source>Page score {score:.2f}</source>
      <translation>Puntuación de la página {score:.2f}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Parquet shards with a data card</source>
      <translation>Fragmentos Parquet con una ficha de datos</translation>
    </message>
    <message>
      <source>Parts are too different to be compared word by word.</source>
      <translation>Hay partes demasiado distintas para compararlas palabra por palabra.</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Paused at a distance of</source>
      <translation>Pausa a una distancia de</translation>
    </message>
    <message>
      <source>Paywall</source>
      <translation>Muro de pago</translation>
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
      <source>People beside the others</source>
      <translation>Personas frente a las demás</translation>
    </message>
    <message>
      <source>People grade in a project.</source>
      <translation>Se califica dentro de un proyecto.</translation>
    </message>
    <message>
      <source>People said {said}. Their grades stay; the probe learns yours.</source>
      <translation>Se dijo {said}. Esas calificaciones se conservan; la sonda aprende la que se elija aquí.</translation>
    </message>
    <message>
      <source>Personal data</source>
      <translation>Datos personales</translation>
    </message>
    <message>
      <source>Pick an example</source>
      <translation>Elegir un ejemplo</translation>
    </message>
    <message>
      <source>Pick from graded documents…</source>
      <translation>Elegir entre los documentos calificados…</translation>
    </message>
    <message>
      <source>Pixels.</source>
      <translation>Píxeles.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>polaco</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>portugués</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Precision at grade {cut:g}</source>
      <translation>Precisión en calificación {cut:g}</translation>
    </message>
    <message>
      <source>Precision at the cut</source>
      <translation>Precisión en el umbral</translation>
    </message>
    <message>
      <source>Precision at the cut is known to ±{now:.0f} points.</source>
      <translation>La precisión en el umbral se conoce con ±{now:.0f} puntos.</translation>
    </message>
    <message>
      <source>Precision by tokens</source>
      <translation>Precisión por tokens</translation>
    </message>
    <message>
      <source>Prepare</source>
      <translation>Preparar</translation>
    </message>
    <message>
      <source>Prepare again.</source>
      <translation>Prepare de nuevo.</translation>
    </message>
    <message>
      <source>Prepare again; what it has read is kept.</source>
      <translation>Prepare de nuevo; lo ya leído se conserva.</translation>
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
      <source>Prepare the documents again.</source>
      <translation>Prepare los documentos de nuevo.</translation>
    </message>
    <message>
      <source>Prepare the documents first; then grades can train a probe.</source>
      <translation>Primero hay que preparar los documentos; después las calificaciones pueden entrenar una sonda.</translation>
    </message>
    <message>
      <source>Prepare the project first: it reads the values of all rules of every main text, so that thresholds move at once.</source>
      <translation>Primero hay que preparar el proyecto: así se leen los valores de todas las reglas en cada texto principal y los límites se mueven al instante.</translation>
    </message>
    <message>
      <source>Prepare the project first: labeler prepare PROJECT</source>
      <translation>Prepare antes el proyecto: labeler prepare PROJECT</translation>
    </message>
    <message>
      <source>Prepare the project: labeler prepare PROJECT</source>
      <translation>Prepare el proyecto: labeler prepare PROJECT</translation>
    </message>
    <message>
      <source>Prepare {count:,} document</source>
      <translation>Preparar {count:,} documento</translation>
    </message>
    <message>
      <source>Prepare {count:,} documents</source>
      <translation>Preparar {count:,} documentos</translation>
    </message>
    <message>
      <source>Prepare, train a probe and decide with a first cut, in one go</source>
      <translation>Preparar, entrenar una sonda y decidir con un primer umbral, de una vez</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <source>Preparing and training</source>
      <translation>Preparando y entrenando</translation>
    </message>
    <message>
      <source>Preparing and training run already.</source>
      <translation>Ya se está preparando y entrenando.</translation>
    </message>
    <message>
      <source>Preparing documents</source>
      <translation>Preparando documentos</translation>
    </message>
    <message>
      <source>Preparing extracts the texts and counts their tokens.</source>
      <translation>La preparación extrae los textos y cuenta sus tokens.</translation>
    </message>
    <message>
      <source>Preparing extracts the visible text of every document. Each stretch of it then has a fate to look at.</source>
      <translation>La preparación extrae el texto visible de cada documento. Cada fragmento tiene entonces un destino que mirar.</translation>
    </message>
    <message>
      <source>Preparing or training runs already.</source>
      <translation>La preparación o el entrenamiento ya está en marcha.</translation>
    </message>
    <message>
      <source>Preparing starts by itself when everything is in.</source>
      <translation>La preparación empieza sola cuando todo está dentro.</translation>
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
      <source>Previous difference</source>
      <translation>Diferencia anterior</translation>
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
      <translation>Sonda</translation>
    </message>
    <message>
      <source>Probe {a} keeps {documents} with {tokens} tokens, probe {b} keeps {other:,} with {other_tokens}.</source>
      <translation>La sonda {a} conserva {documents} con {tokens} tokens; la sonda {b} conserva {other:,} con {other_tokens}.</translation>
    </message>
    <message>
      <source>Probe {b} against {a}: {change}</source>
      <translation>Sonda {b} frente a {a}: {change}</translation>
    </message>
    <message>
      <source>Probe {id} was changed after it was trained, and cannot be read.</source>
      <translation>La sonda {id} se modificó después de entrenarla y no se puede leer.</translation>
    </message>
    <message>
      <source>Probe {id} was changed after it was trained.</source>
      <translation>La sonda {id} se modificó después de entrenarla.</translation>
    </message>
    <message>
      <source>Probe {number} can read no document: they are embedded in another way than when it was trained.</source>
      <translation>La sonda {number} no puede leer ningún documento: están vectorizados de otro modo que cuando se entrenó.</translation>
    </message>
    <message>
      <source>Probe {probe}</source>
      <translation>Sonda {probe}</translation>
    </message>
    <message>
      <source>Probe {probe} has learned all these grades already.</source>
      <translation>La sonda {probe} ya aprendió todas estas calificaciones.</translation>
    </message>
    <message>
      <source>Probe {probe} has scores for the documents. Look at them on Model, set the cut, and decide.</source>
      <translation>La sonda {probe} tiene puntuaciones para los documentos. Véalas en «Modelo», fije el umbral y decida.</translation>
    </message>
    <message>
      <source>Probe {probe} is in force, in the place of probe {before}.</source>
      <translation>La sonda {probe} está en vigor, en lugar de la sonda {before}.</translation>
    </message>
    <message>
      <source>Probe {probe} is in force.</source>
      <translation>La sonda {probe} está en vigor.</translation>
    </message>
    <message>
      <source>Probe {probe} is kept and one can come back to it.</source>
      <translation>La sonda {probe} se conserva y se puede volver a ella.</translation>
    </message>
    <message>
      <source>Probe {probe} read {before}; the next training reads the same.</source>
      <translation>La sonda {probe} leyó {before}; el próximo entrenamiento lee lo mismo.</translation>
    </message>
    <message>
      <source>Probes, newest first</source>
      <translation>Sondas, la más nueva primero</translation>
    </message>
    <message>
      <source>Problematic</source>
      <translation>Problemático</translation>
    </message>
    <message>
      <source>Problematic: flagged instead of graded</source>
      <translation>Problemático: señalado en vez de calificado</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation>Progreso de la exportación</translation>
    </message>
    <message>
      <source>Proof</source>
      <translation>Prueba</translation>
    </message>
    <message>
      <source>Put in force…</source>
      <translation>Poner en vigor…</translation>
    </message>
    <message>
      <source>Put the right file there, or move it away for a new key.</source>
      <translation>Ponga allí el archivo correcto o muévalo para obtener una clave nueva.</translation>
    </message>
    <message>
      <source>Put these rules in force and screen all documents by them</source>
      <translation>Poner en vigor estas reglas y cribar con ellas todos los documentos</translation>
    </message>
    <message>
      <source>Put this probe in force (Enter)</source>
      <translation>Poner en vigor esta sonda (Intro)</translation>
    </message>
    <message>
      <source>Put version {version} in force</source>
      <translation>Poner en vigor la versión {version}</translation>
    </message>
    <message>
      <source>Put version {version} in force?</source>
      <translation>¿Poner en vigor la versión {version}?</translation>
    </message>
    <message>
      <source>Put version {version} in force…</source>
      <translation>Poner en vigor la versión {version}…</translation>
    </message>
    <message>
      <source>Quadratic kappa</source>
      <translation>Kappa cuadrático</translation>
    </message>
    <message>
      <source>Quadratic kappa</source>
      <comment>short</comment>
      <translation>Kappa cuadr.</translation>
    </message>
    <message>
      <source>Quadratic kappa: 0 is chance, 1 is agreement; far misses count more</source>
      <translation>Kappa cuadrático: 0 es azar, 1 es concordancia; los fallos grandes cuentan más</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Question {at} of {total}</source>
      <translation>Pregunta {at} de {total}</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Preguntas</translation>
    </message>
    <message>
      <source>Questions to answer rightly</source>
      <translation>Preguntas que responder bien</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Random</source>
      <comment>documents served at random</comment>
      <translation>Al azar</translation>
    </message>
    <message>
      <source>Rank agreement</source>
      <comment>head of a narrow column</comment>
      <translation>Spearman</translation>
    </message>
    <message>
      <source>Rank agreement that is lost when a kind is left out and all others stay. Kinds that say much the same each lose little, though together they matter. Lines are 95 % intervals. Uncheck a kind to leave it out of the next training.</source>
      <translation>Concordancia de rangos que se pierde al dejar fuera un tipo y mantener los demás. Los tipos que dicen casi lo mismo pierden poco cada uno, aunque juntos importan. Las líneas son intervalos del 95 %. Desmarcar un tipo para excluirlo del próximo entrenamiento.</translation>
    </message>
    <message>
      <source>Rank agreement with people</source>
      <translation>Concordancia de rangos con personas</translation>
    </message>
    <message>
      <source>Rank agreement {figure}</source>
      <translation>Concordancia de rangos {figure}</translation>
    </message>
    <message>
      <source>Reaches it / only seems to</source>
      <translation>Lo alcanza / solo lo parece</translation>
    </message>
    <message>
      <source>Reaches its level</source>
      <translation>Alcanza su nivel</translation>
    </message>
    <message>
      <source>Read all files again and compare them with their hashes</source>
      <translation>Leer de nuevo todos los archivos y compararlos con sus hashes</translation>
    </message>
    <message>
      <source>Read {family}</source>
      <translation>Leer {family}</translation>
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
      <source>Reading scores</source>
      <translation>Leyendo puntuaciones</translation>
    </message>
    <message>
      <source>Reading size</source>
      <translation>Tamaño de lectura</translation>
    </message>
    <message>
      <source>Ready-made:</source>
      <translation>Ya hechas:</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reasons of this document</source>
      <translation>Motivos de este documento</translation>
    </message>
    <message>
      <source>Recall</source>
      <comment>head of a narrow column</comment>
      <translation>Exhaust.</translation>
    </message>
    <message>
      <source>Recall at grade {cut:g}</source>
      <translation>Exhaustividad en calificación {cut:g}</translation>
    </message>
    <message>
      <source>Recall at the cut</source>
      <translation>Exhaustividad en el umbral</translation>
    </message>
    <message>
      <source>Recall at the cut is known to ±{now:.0f} points.</source>
      <translation>La exhaustividad en el umbral se conoce con ±{now:.0f} puntos.</translation>
    </message>
    <message>
      <source>Recall by tokens</source>
      <translation>Exhaustividad por tokens</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Record it (Ctrl+Enter)</source>
      <translation>Registrar (Ctrl+Intro)</translation>
    </message>
    <message>
      <source>Record it (Enter)</source>
      <translation>Registrarlo (Intro)</translation>
    </message>
    <message>
      <source>Record the answer again</source>
      <translation>Registrar de nuevo la respuesta</translation>
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
      <source>Reliable</source>
      <translation>Fiable</translation>
    </message>
    <message>
      <source>Remind me to pause</source>
      <translation>Recordar las pausas</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove of level {level}</source>
      <comment>a button</comment>
      <translation>Quitar el nivel {level}</translation>
    </message>
    <message>
      <source>Remove the file and run the demo again.</source>
      <translation>Elimine el archivo y ejecute la demo de nuevo.</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
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
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Right answers in the newest round</source>
      <translation>Respuestas correctas en la última ronda</translation>
    </message>
    <message>
      <source>Right.</source>
      <translation>Correcto.</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rol</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation>rumano</translation>
    </message>
    <message>
      <source>Rubric</source>
      <translation>Rúbrica</translation>
    </message>
    <message>
      <source>Rubrics (*.json);;All files (*)</source>
      <translation>Rúbricas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Rule set</source>
      <translation>Conjunto de reglas</translation>
    </message>
    <message>
      <source>Rule sets (*.json);;All files (*)</source>
      <translation>Conjuntos de reglas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <source>Rules…</source>
      <translation>Reglas…</translation>
    </message>
    <message>
      <source>Run {run} ({cut}) kept {kept:,} of {documents}, {tokens} tokens. Audit shows why, token by token.</source>
      <translation>La ejecución {run} ({cut}) conservó {kept:,} de {documents}, {tokens} tokens. «Auditar» muestra por qué, token a token.</translation>
    </message>
    <message>
      <source>Run {run} kept {kept:,}, dropped {dropped:,}.</source>
      <translation>Ejecución {run}: {kept:,} conservados, {dropped:,} descartados.</translation>
    </message>
    <message>
      <source>Run {run} kept {kept}.</source>
      <translation>La ejecución {run} conservó {kept}.</translation>
    </message>
    <message>
      <source>Run {run} · {cut} · probe {probe}</source>
      <translation>Ejecución {run} · {cut} · sonda {probe}</translation>
    </message>
    <message>
      <source>Run {run} · {cut} · {kept:,} kept · {tokens} tokens · {ago}</source>
      <translation>{run}: {cut} · {kept:,} conservados · {tokens} tokens · {ago}</translation>
    </message>
    <message>
      <source>Run: pip install 'labeler[probe-export]'</source>
      <translation>Ejecute: pip install 'labeler[probe-export]'</translation>
    </message>
    <message>
      <source>Run: pip install sentence-transformers</source>
      <translation>Ejecute: pip install sentence-transformers</translation>
    </message>
    <message>
      <source>Run: pip install tokenizers</source>
      <translation>Ejecute: pip install tokenizers</translation>
    </message>
    <message>
      <source>Run: pip install {name}</source>
      <translation>Ejecute: pip install {name}</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>ruso</translation>
    </message>
    <message>
      <source>S</source>
      <comment>one letter for a skipped document</comment>
      <translation>S</translation>
    </message>
    <message>
      <source>SEO filler</source>
      <comment>reason</comment>
      <translation>relleno SEO</translation>
    </message>
    <message>
      <source>Said {what} by {name}</source>
      <translation>{what}, dicho por {name}</translation>
    </message>
    <message>
      <source>Same grade</source>
      <translation>Igual calificación</translation>
    </message>
    <message>
      <source>Same grade in {same} of {pairs}, at most one apart in {near} ({documents}; not corrected for chance)</source>
      <translation>Misma calificación en el {same} de {pairs}, a lo sumo un nivel de diferencia en el {near} ({documents}; sin corregir el azar)</translation>
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
      <source>Save as {format}</source>
      <translation>Guardar como {format}</translation>
    </message>
    <message>
      <source>Save my grades as a bundle</source>
      <translation>Guardar mis calificaciones como paquete</translation>
    </message>
    <message>
      <source>Save my grades as a bundle…</source>
      <translation>Guardar mis calificaciones como paquete…</translation>
    </message>
    <message>
      <source>Save rejected records</source>
      <translation>Guardar los registros rechazados</translation>
    </message>
    <message>
      <source>Save the model as safetensors.</source>
      <translation>Guarde el modelo como safetensors.</translation>
    </message>
    <message>
      <source>Save the model with a fast tokenizer.</source>
      <translation>Guarde el modelo con un tokenizador rápido.</translation>
    </message>
    <message>
      <source>Saved {file}</source>
      <translation>{file} guardado</translation>
    </message>
    <message>
      <source>Say again what you took back last</source>
      <translation>Volver a decir lo último que se retiró</translation>
    </message>
    <message>
      <source>Say in the rubric what would have kept people from differing</source>
      <translation>Decir en la rúbrica lo que habría evitado el desacuerdo</translation>
    </message>
    <message>
      <source>Say it: --keep {label}=none, or =all, =none, or the values.</source>
      <translation>Se dice así: --keep {label}=none, o =all, =none o los valores.</translation>
    </message>
    <message>
      <source>Say it: --keep {label}={same} (the levels that read as before), or =all, =none, or the values.</source>
      <translation>Se dice así: --keep {label}={same} (los niveles que dicen lo mismo que antes), o =all, =none o los valores.</translation>
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
      <source>Say which grades stay valid as all, none, or values such as 0,1,2, not {text}.</source>
      <translation>Indique qué calificaciones siguen valiendo como all, none o valores como 0,1,2, no {text}.</translation>
    </message>
    <message>
      <source>Say which grades stay valid, and grade by this draft</source>
      <translation>Decir qué calificaciones siguen valiendo y calificar según este borrador</translation>
    </message>
    <message>
      <source>Say which two, then see which documents change sides at the cut that stands under Scores.</source>
      <translation>Elegir dos y ver qué documentos cambian de lado con el umbral que está en «Puntuaciones».</translation>
    </message>
    <message>
      <source>Say who lets them go on.</source>
      <translation>Indique quién les deja seguir.</translation>
    </message>
    <message>
      <source>Say who you are.</source>
      <translation>Indique su nombre.</translation>
    </message>
    <message>
      <source>Say who.</source>
      <translation>Indique quién.</translation>
    </message>
    <message>
      <source>Say whose: --annotator NAME</source>
      <translation>Indique de quién: --annotator NAME</translation>
    </message>
    <message>
      <source>Say why.</source>
      <translation>Indique el motivo.</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Score {score:.2f} is below the {cut}</source>
      <translation>La puntuación {score:.2f} está por debajo del {cut}</translation>
    </message>
    <message>
      <source>Score {score:.2f} reaches the {cut}</source>
      <translation>La puntuación {score:.2f} alcanza el {cut}</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <source>Scores and cut</source>
      <translation>Puntuaciones y umbral</translation>
    </message>
    <message>
      <source>Scores and the cut</source>
      <translation>Puntuaciones y umbral</translation>
    </message>
    <message>
      <source>Scores come with the first decision run.</source>
      <translation>Las puntuaciones llegan con la primera ejecución de decisión.</translation>
    </message>
    <message>
      <source>Scores of {count:,} documents</source>
      <translation>Puntuaciones de {count:,} documentos</translation>
    </message>
    <message>
      <source>Scores, queue, new decisions and exports follow probe {probe} from then on, until a newer one is trained.</source>
      <translation>Puntuaciones, cola, nuevas decisiones y exportaciones siguen desde entonces la sonda {probe}, hasta que se entrene otra.</translation>
    </message>
    <message>
      <source>Screening by the new rules</source>
      <translation>Criba con las nuevas reglas</translation>
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
      <source>Seconds a grade</source>
      <translation>Segundos por calificación</translation>
    </message>
    <message>
      <source>Sections of Model</source>
      <translation>Secciones de Modelo</translation>
    </message>
    <message>
      <source>Sections of Team</source>
      <translation>Secciones de «Equipo»</translation>
    </message>
    <message>
      <source>See labeler verify PROJECT.</source>
      <translation>Consulte labeler verify PROJECT.</translation>
    </message>
    <message>
      <source>See what the newest run decided, and why</source>
      <translation>Ver qué decidió la última ejecución y por qué</translation>
    </message>
    <message>
      <source>See what the probe says of this document, and why</source>
      <translation>Ver qué dice la sonda de este documento y por qué</translation>
    </message>
    <message>
      <source>See which documents change sides between the two</source>
      <translation>Ver qué documentos cambian de lado entre las dos</translation>
    </message>
    <message>
      <source>See who does: labeler team list PROJECT</source>
      <translation>Para ver quién: labeler team list PROJECT</translation>
    </message>
    <message>
      <source>Seeds are counted from 0, and there is at least one.</source>
      <translation>Las semillas se cuentan desde 0, y hay al menos una.</translation>
    </message>
    <message>
      <source>Seeds are whole numbers below {most:,}, not {seed:,}.</source>
      <translation>Las semillas son números enteros por debajo de {most:,}, no {seed:,}.</translation>
    </message>
    <message>
      <source>Send a copy of it to Labeler's makers.</source>
      <translation>Envíe una copia a los autores de Labeler.</translation>
    </message>
    <message>
      <source>Sentences in the lines that are kept</source>
      <translation>Frases en las líneas conservadas</translation>
    </message>
    <message>
      <source>Serve documents so from now on</source>
      <translation>Servir así los documentos desde ahora</translation>
    </message>
    <message>
      <source>Set them again.</source>
      <translation>Establézcalas de nuevo.</translation>
    </message>
    <message>
      <source>Set your name to that.</source>
      <translation>Ponga ese nombre en los ajustes.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings or rules have changed since the project was prepared.</source>
      <translation>Los ajustes o las reglas cambiaron desde que se preparó el proyecto.</translation>
    </message>
    <message>
      <source>Settle</source>
      <translation>Resolver</translation>
    </message>
    <message>
      <source>Settle every shared document by this model</source>
      <translation>Resolver cada documento compartido con este modelo</translation>
    </message>
    <message>
      <source>Settle the grade</source>
      <translation>Resolver la calificación</translation>
    </message>
    <message>
      <source>Settled</source>
      <comment>disagreements</comment>
      <translation>Resueltos</translation>
    </message>
    <message>
      <source>Settled by</source>
      <translation>Resuelto por</translation>
    </message>
    <message>
      <source>Settled to {grade} by {name}, {when}: {reason}</source>
      <translation>Resuelto en {grade} por {name}, {when}: {reason}</translation>
    </message>
    <message>
      <source>Settled · {count:,}</source>
      <comment>disagreements</comment>
      <translation>Resueltos · {count:,}</translation>
    </message>
    <message>
      <source>Settle…</source>
      <translation>Resolver…</translation>
    </message>
    <message>
      <source>Settling the shared documents…</source>
      <translation>Resolviendo los documentos compartidos…</translation>
    </message>
    <message>
      <source>Several people have events here: {names}.</source>
      <translation>Varias personas tienen eventos aquí: {names}.</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Severidad</translation>
    </message>
    <message>
      <source>Severity over time</source>
      <translation>Severidad en el tiempo</translation>
    </message>
    <message>
      <source>Share</source>
      <comment>a part</comment>
      <translation>Proporción</translation>
    </message>
    <message>
      <source>Share a project by copying its file; every copy takes the bundles of the others.</source>
      <translation>Un proyecto se comparte copiando su archivo; cada copia admite los paquetes de las demás.</translation>
    </message>
    <message>
      <source>Share of characters in lines that stood before</source>
      <translation>Proporción de caracteres en líneas que ya aparecieron</translation>
    </message>
    <message>
      <source>Share of characters in paragraphs that stood before</source>
      <translation>Proporción de caracteres en párrafos que ya aparecieron</translation>
    </message>
    <message>
      <source>Share of characters in sequences of {size} words that stood before</source>
      <translation>Proporción de caracteres en secuencias de {size} palabras que ya aparecieron</translation>
    </message>
    <message>
      <source>Share of characters in the most frequent sequence of {size} words</source>
      <translation>Proporción de caracteres en la secuencia más frecuente de {size} palabras</translation>
    </message>
    <message>
      <source>Share of documents whose rounded score is the grade or the one beside it</source>
      <translation>Proporción de documentos cuya puntuación redondeada es la calificación o la contigua</translation>
    </message>
    <message>
      <source>Share of documents whose rounded score is the grade that people gave</source>
      <translation>Proporción de documentos cuya puntuación redondeada es la calificación que dieron las personas</translation>
    </message>
    <message>
      <source>Share of grades that lie between the ends of the score's interval; 0.90 is meant</source>
      <translation>Proporción de calificaciones dentro del intervalo de la puntuación; se busca 0,90</translation>
    </message>
    <message>
      <source>Share of lines that begin with a bullet</source>
      <translation>Proporción de líneas que empiezan con una viñeta</translation>
    </message>
    <message>
      <source>Share of lines that end with a mark</source>
      <translation>Proporción de líneas que acaban en un signo</translation>
    </message>
    <message>
      <source>Share of lines that end with an ellipsis</source>
      <translation>Proporción de líneas que acaban en puntos suspensivos</translation>
    </message>
    <message>
      <source>Share of lines that stood before</source>
      <translation>Proporción de líneas que ya aparecieron</translation>
    </message>
    <message>
      <source>Share of paragraphs that stood before</source>
      <translation>Proporción de párrafos que ya aparecieron</translation>
    </message>
    <message>
      <source>Share of short lines</source>
      <translation>Proporción de líneas cortas</translation>
    </message>
    <message>
      <source>Share of the gold documents of the course</source>
      <translation>Proporción de los documentos de oro del curso</translation>
    </message>
    <message>
      <source>Share of the questions of the course</source>
      <translation>Proporción de las preguntas del curso</translation>
    </message>
    <message>
      <source>Share of words with a letter</source>
      <translation>Proporción de palabras con alguna letra</translation>
    </message>
    <message>
      <source>Share so</source>
      <translation>Repartir así</translation>
    </message>
    <message>
      <source>Shared</source>
      <comment>documents</comment>
      <translation>Comunes</translation>
    </message>
    <message>
      <source>Sharing</source>
      <translation>Reparto</translation>
    </message>
    <message>
      <source>Short description of level {level}</source>
      <translation>Descripción breve del nivel {level}</translation>
    </message>
    <message>
      <source>Short name of the scale, without a slash</source>
      <translation>Nombre corto de la escala, sin barra</translation>
    </message>
    <message>
      <source>Short name, such as accuracy</source>
      <translation>Nombre corto, como exactitud</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todos</translation>
    </message>
    <message>
      <source>Show dropped text</source>
      <translation>Mostrar lo descartado</translation>
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
      <source>Show in Audit</source>
      <translation>Mostrar en Auditar</translation>
    </message>
    <message>
      <source>Show more grades</source>
      <translation>Mostrar más calificaciones</translation>
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
      <source>Show the chain of the whole document</source>
      <translation>Mostrar la cadena de todo el documento</translation>
    </message>
    <message>
      <source>Show the extracted main text</source>
      <translation>Mostrar el texto principal extraído</translation>
    </message>
    <message>
      <source>Show the files in their folder</source>
      <translation>Mostrar los archivos en su carpeta</translation>
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
      <source>Show what could not come in, and why</source>
      <translation>Mostrar qué no pudo entrar y por qué</translation>
    </message>
    <message>
      <source>Show what did not come in, and why</source>
      <translation>Mostrar lo que no entró y por qué</translation>
    </message>
    <message>
      <source>Show what the probe thought</source>
      <translation>Mostrar lo que pensaba la sonda</translation>
    </message>
    <message>
      <source>Show {document} beside this document</source>
      <translation>Mostrar {document} junto a este documento</translation>
    </message>
    <message>
      <source>Shows</source>
      <comment>an example</comment>
      <translation>Muestra</translation>
    </message>
    <message>
      <source>Side</source>
      <comment>kept or dropped</comment>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Simulate with fewer grades.</source>
      <translation>Simule con menos calificaciones.</translation>
    </message>
    <message>
      <source>Since</source>
      <comment>when a rubric was put in force</comment>
      <translation>Desde</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Sitio</translation>
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
      <source>Skipped</source>
      <comment>documents</comment>
      <translation>Saltados</translation>
    </message>
    <message>
      <source>Skipped: {document}. Open it again to change that.</source>
      <translation>Saltado: {document}. Abrir de nuevo para cambiarlo.</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texto más pequeño</translation>
    </message>
    <message>
      <source>So long a document stays with somebody of whom nothing is heard</source>
      <translation>Tiempo que un documento se queda con alguien de quien no se sabe nada</translation>
    </message>
    <message>
      <source>So many people grade a document; what they have on their desks counts</source>
      <translation>Tantas personas califican un documento; cuenta lo que tienen en la mesa</translation>
    </message>
    <message>
      <source>Some trees of this probe abstain from some documents.</source>
      <translation>Algunos árboles de esta sonda se abstienen en algunos documentos.</translation>
    </message>
    <message>
      <source>Somebody gave a newer grade since.</source>
      <translation>Desde entonces alguien dio una calificación más nueva.</translation>
    </message>
    <message>
      <source>Somebody has a name.</source>
      <translation>Falta un nombre.</translation>
    </message>
    <message>
      <source>Somebody has to settle it.</source>
      <translation>Alguien tiene que resolverlo.</translation>
    </message>
    <message>
      <source>Somebody is paused after one gold document or more, and at most as many as are compared.</source>
      <translation>Se pausa a alguien tras al menos un documento de oro y, como máximo, tantos como se comparan.</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Otra cosa</translation>
    </message>
    <message>
      <source>Something else to grade beside the main question; optional at the desk</source>
      <translation>Algo más que calificar junto a la pregunta principal; opcional al calificar</translation>
    </message>
    <message>
      <source>Something else; a comment can say what</source>
      <translation>Otra cosa; un comentario puede decir qué</translation>
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
      <source>Source + text</source>
      <translation>Código + texto</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>español</translation>
    </message>
    <message>
      <source>Spearman's rank correlation of grades and scores: 1 is the same order</source>
      <translation>Correlación de rangos de Spearman entre calificaciones y puntuaciones: 1 es el mismo orden</translation>
    </message>
    <message>
      <source>Spread of the grades beside that of the others' on the same documents; below 1 uses less of the scale</source>
      <translation>Dispersión de las calificaciones frente a la de los demás en los mismos documentos; por debajo de 1 usa menos la escala</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapa</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Etapas</translation>
    </message>
    <message>
      <source>Stands</source>
      <comment>somebody in the course</comment>
      <translation>Situación</translation>
    </message>
    <message>
      <source>Stands beside every grade you give.</source>
      <translation>Aparece junto a cada calificación propia.</translation>
    </message>
    <message>
      <source>Start from a file</source>
      <translation>Empezar con un archivo</translation>
    </message>
    <message>
      <source>Start from a file…</source>
      <translation>Empezar con un archivo…</translation>
    </message>
    <message>
      <source>Start from another set of rules; edits are gone then</source>
      <translation>Partir de otro conjunto de reglas; los cambios se pierden</translation>
    </message>
    <message>
      <source>Start from five levels, with problematic documents apart</source>
      <translation>Empezar con cinco niveles y los documentos problemáticos aparte</translation>
    </message>
    <message>
      <source>Start from one that --export writes.</source>
      <translation>Empiece con una que escribe --export.</translation>
    </message>
    <message>
      <source>Start from the scale that a new project has</source>
      <translation>Empezar con la escala que tiene un proyecto nuevo</translation>
    </message>
    <message>
      <source>Start from the scale that a new project has, in another language</source>
      <translation>Empezar con la escala que tiene un proyecto nuevo, en otro idioma</translation>
    </message>
    <message>
      <source>Start from two levels: 1 keeps, 0 drops</source>
      <translation>Empezar con dos niveles: 1 conserva, 0 descarta</translation>
    </message>
    <message>
      <source>Start grading</source>
      <translation>Empezar a calificar</translation>
    </message>
    <message>
      <source>Start the draft from this version</source>
      <translation>Empezar el borrador con esta versión</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Estadísticas</translation>
    </message>
    <message>
      <source>Steps of the lesson</source>
      <translation>Pasos de la lección</translation>
    </message>
    <message>
      <source>Stop the running work; whole batches stay</source>
      <translation>Detener el trabajo en curso; los lotes completos se conservan</translation>
    </message>
    <message>
      <source>Stop words</source>
      <translation>Palabras vacías</translation>
    </message>
    <message>
      <source>Stop writing; files appear whole or not at all (Esc)</source>
      <translation>Dejar de escribir; los archivos aparecen enteros o no aparecen (Esc)</translation>
    </message>
    <message>
      <source>Stop; nothing of it stays but whole batches (Esc)</source>
      <translation>Detener; solo quedan los lotes completos (Esc)</translation>
    </message>
    <message>
      <source>Stop; whole batches stay (Esc)</source>
      <translation>Detener; los lotes completos se conservan (Esc)</translation>
    </message>
    <message>
      <source>Stopped before the end.</source>
      <translation>Detenido antes del final.</translation>
    </message>
    <message>
      <source>Stopped. Find them again when you like.</source>
      <translation>Detenido. Se pueden buscar de nuevo cuando se quiera.</translation>
    </message>
    <message>
      <source>Stopped. The new rules are in force; the next Prepare screens what is left.</source>
      <translation>Detenido. Las nuevas reglas están en vigor; la próxima preparación criba lo que queda.</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>sueco</translation>
    </message>
    <message>
      <source>Switch between light and dark</source>
      <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
      <source>Synthetic lessons</source>
      <translation>Lecciones sintéticas</translation>
    </message>
    <message>
      <source>Take 1 to 63 letters or digits.</source>
      <translation>Use de 1 a 63 letras o cifras.</translation>
    </message>
    <message>
      <source>Take a condition away, or look at all documents.</source>
      <translation>Quite una condición o vea todos los documentos.</translation>
    </message>
    <message>
      <source>Take a rule set from a file</source>
      <translation>Tomar un conjunto de reglas de un archivo</translation>
    </message>
    <message>
      <source>Take another one.</source>
      <translation>Elija otro.</translation>
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
      <source>Take the chosen example out</source>
      <translation>Quitar el ejemplo elegido</translation>
    </message>
    <message>
      <source>Take the chosen person out of the team; their grades stay</source>
      <translation>Sacar del equipo a la persona elegida; sus calificaciones se conservan</translation>
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
      <source>Take the selected entries out of the list (Delete)</source>
      <translation>Quitar de la lista las entradas seleccionadas (Supr)</translation>
    </message>
    <message>
      <source>Take these bundles in, and trust these keys from now on</source>
      <translation>Incorporar estos paquetes y confiar en estas claves desde ahora</translation>
    </message>
    <message>
      <source>Take this criterion out</source>
      <translation>Quitar este criterio</translation>
    </message>
    <message>
      <source>Take this level out of the scale</source>
      <translation>Quitar este nivel de la escala</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Equipo</translation>
    </message>
    <message>
      <source>Tentative</source>
      <translation>Provisional</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>That could not be done.</source>
      <translation>No se pudo hacer.</translation>
    </message>
    <message>
      <source>That document has no text any more. What was said of it is kept.</source>
      <translation>Ese documento ya no tiene texto. Lo que se dijo de él se conserva.</translation>
    </message>
    <message>
      <source>That is what was decided.</source>
      <translation>Eso es lo que se decidió.</translation>
    </message>
    <message>
      <source>That key came right after the change and was not taken. Press it again to grade this document, or {undo} to go back.</source>
      <translation>Esa tecla llegó justo tras el cambio y no se aceptó. Hay que pulsarla otra vez para calificar este documento, o {undo} para volver.</translation>
    </message>
    <message>
      <source>That was taken back already.</source>
      <translation>Eso ya se retiró.</translation>
    </message>
    <message>
      <source>The Gopher, C4 and FineWeb filters with datatrove's defaults, for every document</source>
      <translation>Los filtros de Gopher, C4 y FineWeb con los valores de datatrove, para todos los documentos</translation>
    </message>
    <message>
      <source>The answer is {number}.</source>
      <translation>La respuesta es {number}.</translation>
    </message>
    <message>
      <source>The answer that could not be saved was dropped.</source>
      <translation>La respuesta que no se pudo guardar se descartó.</translation>
    </message>
    <message>
      <source>The backup before the upgrade needs room beside it.</source>
      <translation>La copia de seguridad previa a la actualización necesita espacio al lado.</translation>
    </message>
    <message>
      <source>The budget was not asked</source>
      <translation>No se consultó el presupuesto</translation>
    </message>
    <message>
      <source>The bundle of {name}</source>
      <translation>El paquete de {name}</translation>
    </message>
    <message>
      <source>The calibration of the probe cannot be read: {error}.</source>
      <translation>No se puede leer la calibración de la sonda: {error}.</translation>
    </message>
    <message>
      <source>The control, question or column that holds the grade</source>
      <translation>El control, la pregunta o la columna que contiene la calificación</translation>
    </message>
    <message>
      <source>The course cannot have {name}={value}.</source>
      <translation>El curso no puede tener {name}={value}.</translation>
    </message>
    <message>
      <source>The course comes first</source>
      <translation>El curso va primero</translation>
    </message>
    <message>
      <source>The course has {asked} questions, and {answered} were answered.</source>
      <translation>El curso tiene {asked} preguntas y se respondieron {answered}.</translation>
    </message>
    <message>
      <source>The course was not passed</source>
      <translation>El curso no se aprobó</translation>
    </message>
    <message>
      <source>The database holds members with a login to their role. Passwords are set with: labeler team add --password-prompt</source>
      <translation>La base de datos obliga a los miembros con usuario a respetar su rol. Las contraseñas se ponen con: labeler team add --password-prompt</translation>
    </message>
    <message>
      <source>The database user may not do that; let its owner grant the rights.</source>
      <translation>El usuario de la base de datos no puede hacerlo; pida los permisos a su propietario.</translation>
    </message>
    <message>
      <source>The documents are not prepared for a probe yet.</source>
      <translation>Los documentos aún no están preparados para una sonda.</translation>
    </message>
    <message>
      <source>The documents the filter found. J and K go down and up.</source>
      <translation>Los documentos que encontró el filtro. J y K bajan y suben.</translation>
    </message>
    <message>
      <source>The encoder read all of the main text.</source>
      <translation>El codificador leyó todo el texto principal.</translation>
    </message>
    <message>
      <source>The encoder read {share:.0f} % of the main text. The rest carries the tag UNREAD.</source>
      <translation>El codificador leyó el {share:.0f} % del texto principal. El resto lleva la marca NO LEÍDO.</translation>
    </message>
    <message>
      <source>The encoder stopped: {reason}.</source>
      <translation>El codificador se detuvo: {reason}.</translation>
    </message>
    <message>
      <source>The encoder {name!r} is not on this computer.</source>
      <translation>El codificador {name!r} no está en este equipo.</translation>
    </message>
    <message>
      <source>The encoder {name} is not installed.</source>
      <translation>El codificador {name} no está instalado.</translation>
    </message>
    <message>
      <source>The events of {name} cannot be a bundle: {why}.</source>
      <translation>Los eventos de {name} no pueden formar un paquete: {why}.</translation>
    </message>
    <message>
      <source>The export gets a folder of its own in this one</source>
      <translation>La exportación tiene una carpeta propia dentro de esta</translation>
    </message>
    <message>
      <source>The export stopped by a mistake of Labeler; a crash report says why.</source>
      <translation>La exportación se detuvo por un error de Labeler; un informe de error dice por qué.</translation>
    </message>
    <message>
      <source>The field that holds the address; empty: as usual: url</source>
      <translation>El campo que contiene la dirección; vacío: lo habitual: url</translation>
    </message>
    <message>
      <source>The field that holds the html; empty: as usual: html, raw_html</source>
      <translation>El campo que contiene el HTML; vacío: lo habitual: html, raw_html</translation>
    </message>
    <message>
      <source>The field that holds the name; empty: as usual: id, doc_id, url</source>
      <translation>El campo que contiene el nombre; vacío: lo habitual: id, doc_id, url</translation>
    </message>
    <message>
      <source>The field that holds the text; empty: as usual: text, content, body</source>
      <translation>El campo que contiene el texto; vacío: lo habitual: text, content, body</translation>
    </message>
    <message>
      <source>The figures that matter, the learning curve and the queue</source>
      <translation>Las cifras que importan, la curva de aprendizaje y la cola</translation>
    </message>
    <message>
      <source>The file is damaged; go back to a backup.</source>
      <translation>El archivo está dañado; vuelva a una copia de seguridad.</translation>
    </message>
    <message>
      <source>The file is not a Labeler project.</source>
      <translation>El archivo no es un proyecto de Labeler.</translation>
    </message>
    <message>
      <source>The file or its folder cannot be written; check the permissions.</source>
      <translation>No se puede escribir en el archivo o en su carpeta; compruebe los permisos.</translation>
    </message>
    <message>
      <source>The first probe</source>
      <translation>La primera sonda</translation>
    </message>
    <message>
      <source>The first rows</source>
      <translation>Las primeras filas</translation>
    </message>
    <message>
      <source>The first rows as they will be written</source>
      <translation>Las primeras filas, tal como se escribirán</translation>
    </message>
    <message>
      <source>The first rows of the export</source>
      <translation>Las primeras filas de la exportación</translation>
    </message>
    <message>
      <source>The first {count:,} are shown.</source>
      <translation>Se muestran los primeros {count:,}.</translation>
    </message>
    <message>
      <source>The first {rows} rows, {columns} columns.</source>
      <translation>Las primeras {rows} filas, {columns} columnas.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made: {reason}.</source>
      <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
      <source>The folder {folder} is not a model in sentence-transformers form: it has no modules.json.</source>
      <translation>La carpeta {folder} no es un modelo en formato sentence-transformers: no tiene modules.json.</translation>
    </message>
    <message>
      <source>The forest as it is, with the grades behind it</source>
      <translation>El bosque tal como es, con las calificaciones que lo sustentan</translation>
    </message>
    <message>
      <source>The forest is damaged and cannot be used: {error}.</source>
      <translation>El bosque está dañado y no se puede usar: {error}.</translation>
    </message>
    <message>
      <source>The gold documents of the course were too far from what they were settled to. A lead can let you repeat it.</source>
      <translation>Las calificaciones de los documentos de oro estaban demasiado lejos de las resueltas. Un responsable puede permitir repetir el curso.</translation>
    </message>
    <message>
      <source>The grade that is doubted</source>
      <translation>La calificación que se pone en duda</translation>
    </message>
    <message>
      <source>The graded document</source>
      <translation>El documento calificado</translation>
    </message>
    <message>
      <source>The grades are all equal; no order of them can be learned.</source>
      <translation>Todas las calificaciones son iguales; no se puede aprender ningún orden.</translation>
    </message>
    <message>
      <source>The grades that can be given</source>
      <translation>Las calificaciones que se pueden dar</translation>
    </message>
    <message>
      <source>The grading scale, its versions, and a draft of the next</source>
      <translation>La escala de calificación, sus versiones y un borrador de la próxima</translation>
    </message>
    <message>
      <source>The interval spans {limit}: more shared documents would tell.</source>
      <translation>El intervalo abarca {limit}: más documentos compartidos lo aclararían.</translation>
    </message>
    <message>
      <source>The key {file} cannot be kept: {why}.</source>
      <translation>La clave {file} no se puede guardar: {why}.</translation>
    </message>
    <message>
      <source>The last gold documents of each person</source>
      <translation>Los últimos documentos de oro de cada persona</translation>
    </message>
    <message>
      <source>The level from which documents are kept has to be one of the levels above the lowest.</source>
      <translation>El nivel desde el que se conservan documentos debe ser uno por encima del más bajo.</translation>
    </message>
    <message>
      <source>The level it shows</source>
      <translation>El nivel que muestra</translation>
    </message>
    <message>
      <source>The library onnx is not installed.</source>
      <translation>La biblioteca onnx no está instalada.</translation>
    </message>
    <message>
      <source>The library onnxruntime is not installed.</source>
      <translation>La biblioteca onnxruntime no está instalada.</translation>
    </message>
    <message>
      <source>The library sentence-transformers is not installed.</source>
      <translation>La biblioteca sentence-transformers no está instalada.</translation>
    </message>
    <message>
      <source>The library skops is not installed.</source>
      <translation>La biblioteca skops no está instalada.</translation>
    </message>
    <message>
      <source>The library tokenizers is not installed.</source>
      <translation>La biblioteca tokenizers no está instalada.</translation>
    </message>
    <message>
      <source>The line does not end like a sentence</source>
      <translation>La línea no acaba como una frase</translation>
    </message>
    <message>
      <source>The line has an opening curly bracket</source>
      <translation>La línea tiene una llave de apertura</translation>
    </message>
    <message>
      <source>The line has the filler text “lorem ipsum”</source>
      <translation>La línea tiene el texto de relleno «lorem ipsum»</translation>
    </message>
    <message>
      <source>The line is about terms, privacy or cookies</source>
      <translation>La línea trata de condiciones, privacidad o cookies</translation>
    </message>
    <message>
      <source>The line names JavaScript</source>
      <translation>La línea menciona JavaScript</translation>
    </message>
    <message>
      <source>The lines are 95 % intervals, from {count:,} grade below to {count:,} grade above the others.</source>
      <translation>Las líneas son intervalos del 95 %, de {count:,} nivel por debajo a {count:,} por encima de los demás.</translation>
    </message>
    <message>
      <source>The lines are 95 % intervals, from {count:,} grades below to {count:,} grades above the others.</source>
      <translation>Las líneas son intervalos del 95 %, de {count:,} niveles por debajo a {count:,} por encima de los demás.</translation>
    </message>
    <message>
      <source>The login {login} belongs to {name}.</source>
      <translation>El usuario {login} pertenece a {name}.</translation>
    </message>
    <message>
      <source>The main texts that a run kept, ready for training</source>
      <translation>Los textos principales que conservó una ejecución, listos para entrenar</translation>
    </message>
    <message>
      <source>The manifest and every file hold.</source>
      <translation>El manifiesto y todos los archivos son válidos.</translation>
    </message>
    <message>
      <source>The mean of {count:,} people's grades would be reliable.</source>
      <translation>La media de las calificaciones de {count:,} personas sería fiable.</translation>
    </message>
    <message>
      <source>The model file {listing} has a module without type or path.</source>
      <translation>El archivo de modelo {listing} tiene un módulo sin tipo o sin ruta.</translation>
    </message>
    <message>
      <source>The model file {listing} lists no modules.</source>
      <translation>El archivo de modelo {listing} no enumera módulos.</translation>
    </message>
    <message>
      <source>The model file {listing} points outside its folder: {path}.</source>
      <translation>El archivo de modelo {listing} apunta fuera de su carpeta: {path}.</translation>
    </message>
    <message>
      <source>The model file {path} cannot be read as JSON: {error}</source>
      <translation>No se puede leer como JSON el archivo de modelo {path}: {error}</translation>
    </message>
    <message>
      <source>The model file {path} should hold a JSON object.</source>
      <translation>El archivo de modelo {path} debería contener un objeto JSON.</translation>
    </message>
    <message>
      <source>The model folder {folder} has no tokenizer.json.</source>
      <translation>La carpeta de modelo {folder} no tiene tokenizer.json.</translation>
    </message>
    <message>
      <source>The model in {folder} wants to run its own code ({kind}); Labeler does not do that.</source>
      <translation>El modelo de {folder} quiere ejecutar código propio ({kind}); Labeler no lo hace.</translation>
    </message>
    <message>
      <source>The model in {path} cannot be loaded: {error}</source>
      <translation>No se puede cargar el modelo de {path}: {error}</translation>
    </message>
    <message>
      <source>The name that stands beside every grade you give</source>
      <translation>El nombre que aparece junto a cada calificación propia</translation>
    </message>
    <message>
      <source>The next decision run has it dropped.</source>
      <translation>La próxima ejecución de decisión lo descarta.</translation>
    </message>
    <message>
      <source>The next decision run has it kept.</source>
      <translation>La próxima ejecución de decisión lo conserva.</translation>
    </message>
    <message>
      <source>The next page (Enter)</source>
      <translation>La página siguiente (Intro)</translation>
    </message>
    <message>
      <source>The next training reads {next}. Probe {probe} read {before}; its scores stay.</source>
      <translation>El próximo entrenamiento lee {next}. La sonda {probe} leyó {before}; sus puntuaciones quedan.</translation>
    </message>
    <message>
      <source>The original is read otherwise now than when it was prepared. Prepare again to see its fates here.</source>
      <translation>El original se lee ahora de otro modo que cuando se preparó. Prepárelo de nuevo para ver aquí sus destinos.</translation>
    </message>
    <message>
      <source>The others gave one and the same grade to all documents shared with this person, so there is no spread to compare with.</source>
      <translation>Los demás dieron la misma calificación a todos los documentos compartidos con esta persona, así que no hay dispersión con la que comparar.</translation>
    </message>
    <message>
      <source>The package {name} is missing.</source>
      <translation>Falta el paquete {name}.</translation>
    </message>
    <message>
      <source>The page before (Left)</source>
      <translation>La página anterior (Izquierda)</translation>
    </message>
    <message>
      <source>The page does not show the chosen span. Its text (T) and its source (H) do.</source>
      <translation>La página no muestra el fragmento elegido. Su texto (T) y su código (H) sí.</translation>
    </message>
    <message>
      <source>The probe and its figures</source>
      <translation>La sonda y sus cifras</translation>
    </message>
    <message>
      <source>The probe cannot read {chosen}.</source>
      <translation>La sonda no puede leer {chosen}.</translation>
    </message>
    <message>
      <source>The probe hardly gets better: from {start:,} to {end:,} documents Spearman's correlation went from {now:.2f} to {then:.2f}, no more than its interval leaves open.</source>
      <translation>La sonda apenas mejora: de {start:,} a {end:,} documentos, la correlación de Spearman pasó de {now:.2f} a {then:.2f}, no más de lo que su intervalo deja abierto.</translation>
    </message>
    <message>
      <source>The probe in force and its figures, with 95 % intervals</source>
      <translation>La sonda vigente y sus cifras, con intervalos del 95 %</translation>
    </message>
    <message>
      <source>The probe in force: its forest and figures, for Labeler or for other tools. Data only, no code</source>
      <translation>La sonda en vigor: su bosque y sus cifras, para Labeler o para otras herramientas. Solo datos, sin código</translation>
    </message>
    <message>
      <source>The probe no longer gets better: from {start:,} to {end:,} documents Spearman's correlation fell from {now:.2f} to {then:.2f}.</source>
      <translation>La sonda ya no mejora: de {start:,} a {end:,} documentos, la correlación de Spearman bajó de {now:.2f} a {then:.2f}.</translation>
    </message>
    <message>
      <source>The probe reads some of {known}, not {chosen}.</source>
      <translation>La sonda lee algunas de {known}, no {chosen}.</translation>
    </message>
    <message>
      <source>The probe reads {dimension} numbers of an embedding and {statistics} statistics per document, not {embedding} and {features}.</source>
      <translation>La sonda lee {dimension} números de un vector y {statistics} estadísticas por documento, no {embedding} y {features}.</translation>
    </message>
    <message>
      <source>The probe still gets better: from {start:,} to {end:,} documents Spearman's correlation rose from {now:.2f} to {then:.2f}.</source>
      <translation>La sonda aún mejora: de {start:,} a {end:,} documentos, la correlación de Spearman subió de {now:.2f} a {then:.2f}.</translation>
    </message>
    <message>
      <source>The project's server cannot be reached. The desk goes on by itself as soon as it answers.</source>
      <translation>No se puede acceder al servidor del proyecto. En cuanto responda, se sigue por sí solo.</translation>
    </message>
    <message>
      <source>The project's server cannot be reached; answers are kept here.</source>
      <translation>No se puede acceder al servidor del proyecto; las respuestas se guardan aquí.</translation>
    </message>
    <message>
      <source>The question that a grade answers</source>
      <translation>La pregunta que responde una calificación</translation>
    </message>
    <message>
      <source>The questions are done. {graded} of {wanted} gold documents are graded.</source>
      <translation>Las preguntas están hechas. Se han calificado {graded} de {wanted} documentos de oro.</translation>
    </message>
    <message>
      <source>The questions of the course were changed behind Labeler's back.</source>
      <translation>Las preguntas del curso se cambiaron a espaldas de Labeler.</translation>
    </message>
    <message>
      <source>The queue</source>
      <translation>La cola</translation>
    </message>
    <message>
      <source>The report is in {report}.</source>
      <translation>El informe está en {report}.</translation>
    </message>
    <message>
      <source>The rest is with others</source>
      <translation>El resto lo tienen otros</translation>
    </message>
    <message>
      <source>The results of the course were changed behind Labeler's back.</source>
      <translation>Los resultados del curso se cambiaron a espaldas de Labeler.</translation>
    </message>
    <message>
      <source>The right reason</source>
      <translation>El motivo correcto</translation>
    </message>
    <message>
      <source>The rows could not be shown. A crash report says why.</source>
      <translation>No se pudieron mostrar las filas. Un informe de error dice por qué.</translation>
    </message>
    <message>
      <source>The rubric changed, and your grade of this counts no more. {grades} grades it again</source>
      <translation>La rúbrica cambió y la calificación anterior ya no cuenta. {grades} califica de nuevo</translation>
    </message>
    <message>
      <source>The rubric is in {path}.</source>
      <translation>La rúbrica está en {path}.</translation>
    </message>
    <message>
      <source>The rubric {name}/{version} was changed behind Labeler's back, and cannot be read.</source>
      <translation>La rúbrica {name}/{version} se cambió a espaldas de Labeler y no se puede leer.</translation>
    </message>
    <message>
      <source>The rule set cannot be read: it is nested too deep.</source>
      <translation>No se puede leer el conjunto de reglas: está anidado con demasiada profundidad.</translation>
    </message>
    <message>
      <source>The rule set cannot be read: {error} is missing.</source>
      <translation>No se puede leer el conjunto de reglas: falta {error}.</translation>
    </message>
    <message>
      <source>The rule set cannot be read: {error}.</source>
      <translation>No se puede leer el conjunto de reglas: {error}.</translation>
    </message>
    <message>
      <source>The rules could not be asked</source>
      <translation>No se pudieron aplicar las reglas</translation>
    </message>
    <message>
      <source>The rules in force, what each one drops, and what others would</source>
      <translation>Las reglas vigentes, qué descarta cada una y qué descartarían otras</translation>
    </message>
    <message>
      <source>The same as FineWeb ran them: a line need not end like a sentence</source>
      <translation>Como los aplicó FineWeb: una línea no tiene que acabar como una frase</translation>
    </message>
    <message>
      <source>The same as a dot on its 95 % interval; the upright line is where the others are</source>
      <translation>Lo mismo como punto en su intervalo del 95 %; la línea vertical es donde están los demás</translation>
    </message>
    <message>
      <source>The same, but each document counts by its tokens</source>
      <translation>Lo mismo, pero cada documento cuenta por sus tokens</translation>
    </message>
    <message>
      <source>The scores of all documents, and what a cut keeps</source>
      <translation>Las puntuaciones de todos los documentos y lo que conserva un umbral</translation>
    </message>
    <message>
      <source>The second probe</source>
      <translation>La segunda sonda</translation>
    </message>
    <message>
      <source>The server has no room left (disk, memory or connections); everything acknowledged so far is saved.</source>
      <translation>Al servidor no le queda espacio (disco, memoria o conexiones); todo lo confirmado hasta ahora está guardado.</translation>
    </message>
    <message>
      <source>The server has not said yet which project this is.</source>
      <translation>El servidor aún no ha dicho qué proyecto es este.</translation>
    </message>
    <message>
      <source>The server lets this user in from elsewhere only; ask who runs it.</source>
      <translation>El servidor solo deja entrar a este usuario desde otro lugar; pregunte a quien lo administra.</translation>
    </message>
    <message>
      <source>The server takes no writes; connect to its primary.</source>
      <translation>El servidor no acepta cambios; conéctese al servidor primario.</translation>
    </message>
    <message>
      <source>The server's data are damaged; go back to a backup.</source>
      <translation>Los datos del servidor están dañados; vuelva a una copia de seguridad.</translation>
    </message>
    <message>
      <source>The server's disk failed; everything acknowledged so far is saved.</source>
      <translation>Falló el disco del servidor; todo lo confirmado hasta ahora está guardado.</translation>
    </message>
    <message>
      <source>The share of gold documents is from 0 to {most}, not {rate}.</source>
      <translation>La proporción de documentos de oro va de 0 a {most}, no es {rate}.</translation>
    </message>
    <message>
      <source>The shared documents do not tell differences between documents, between people and chance apart: there are too few of them, or all grades are the same.</source>
      <translation>Los documentos compartidos no permiten separar las diferencias entre documentos, entre personas y el azar: son muy pocos o todas las calificaciones son iguales.</translation>
    </message>
    <message>
      <source>The shares of a recipe add up to 1, not to {total:g}.</source>
      <translation>Las partes de una mezcla suman 1, no {total:g}.</translation>
    </message>
    <message>
      <source>The strategy 'typical' needs scikit-activeml, which is not installed.</source>
      <translation>La estrategia «typical» necesita scikit-activeml, que no está instalado.</translation>
    </message>
    <message>
      <source>The system's serif</source>
      <translation>Fuente con serifa del sistema</translation>
    </message>
    <message>
      <source>The text changed after this run decided. Make a new run to see the grades behind its score.</source>
      <translation>El texto cambió después de esta ejecución. Una nueva muestra las calificaciones que sustentan su puntuación.</translation>
    </message>
    <message>
      <source>The text is not in the language it is taken for</source>
      <translation>El texto no está en el idioma que se le supone</translation>
    </message>
    <message>
      <source>The text lacks what the page says, or holds what it does not</source>
      <translation>Al texto le falta lo que dice la página, o contiene lo que no dice</translation>
    </message>
    <message>
      <source>The text tells private people's addresses, numbers or affairs</source>
      <translation>El texto revela direcciones, números o asuntos de particulares</translation>
    </message>
    <message>
      <source>The times of these grades are not those of grading: they follow one another in less than a second.</source>
      <translation>Las horas de estas calificaciones no son las de calificar: se suceden en menos de un segundo.</translation>
    </message>
    <message>
      <source>The token budget cannot be read.</source>
      <translation>No se puede leer el presupuesto de tokens.</translation>
    </message>
    <message>
      <source>The tokenizer {path} cannot be read: {reason}.</source>
      <translation>No se puede leer el tokenizador {path}: {reason}.</translation>
    </message>
    <message>
      <source>The tokenizer {tokenizer} cannot be read: {error}</source>
      <translation>No se puede leer el tokenizador {tokenizer}: {error}</translation>
    </message>
    <message>
      <source>The value from which on the rule fails above</source>
      <translation>El valor por encima del cual la regla falla</translation>
    </message>
    <message>
      <source>The value from which on the rule fails below</source>
      <translation>El valor por debajo del cual la regla falla</translation>
    </message>
    <message>
      <source>The way of all tokens</source>
      <translation>El camino de todos los tokens</translation>
    </message>
    <message>
      <source>The weights of the encoder {name} are not the ones Labeler knows: {path}.</source>
      <translation>Los pesos del codificador {name} no son los que Labeler conoce: {path}.</translation>
    </message>
    <message>
      <source>The weights {path} are pickled and could run code.</source>
      <translation>Los pesos {path} están en formato pickle y podrían ejecutar código.</translation>
    </message>
    <message>
      <source>The {kind} is damaged and cannot be read: {error}.</source>
      <translation>Dañado e ilegible ({kind}): {error}.</translation>
    </message>
    <message>
      <source>The {name} of an action on {document!r} is longer than {limit} characters.</source>
      <translation>{name} de una acción sobre {document!r} tiene más de {limit} caracteres.</translation>
    </message>
    <message>
      <source>The {shown:,} largest of {count:,}; a saved file has all</source>
      <translation>Los {shown:,} mayores de {count:,}; un archivo guardado los contiene todos</translation>
    </message>
    <message>
      <source>Their user of the database server</source>
      <translation>Su usuario en el servidor de base de datos</translation>
    </message>
    <message>
      <source>Their user of the database server, made if there is none; empty for none</source>
      <translation>Su usuario en el servidor de base de datos, se crea si no existe; vacío para ninguno</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>There are no documents yet</source>
      <translation>Aún no hay documentos</translation>
    </message>
    <message>
      <source>There are no grades to learn from.</source>
      <translation>No hay calificaciones de las que aprender.</translation>
    </message>
    <message>
      <source>There are no grades to pick from yet. Adjudicated documents and your own grades come first here.</source>
      <translation>Todavía no hay calificaciones entre las que elegir. Aquí van primero los documentos resueltos y las calificaciones propias.</translation>
    </message>
    <message>
      <source>There are no grades.</source>
      <translation>No hay calificaciones.</translation>
    </message>
    <message>
      <source>There are no rows to write.</source>
      <translation>No hay filas que escribir.</translation>
    </message>
    <message>
      <source>There are no trees yet.</source>
      <translation>Aún no hay árboles.</translation>
    </message>
    <message>
      <source>There are no verdicts yet. Agree (A) or overturn (O) on Audit first.</source>
      <translation>Aún no hay veredictos. Antes hay que estar de acuerdo (A) o anular (O) en Auditar.</translation>
    </message>
    <message>
      <source>There are {count:,} grades. The probe learns from them and scores every document.</source>
      <translation>Hay {count:,} calificaciones. La sonda aprende de ellas y puntúa todos los documentos.</translation>
    </message>
    <message>
      <source>There are {count} grades; a first probe needs {enough}.</source>
      <translation>Hay {count} calificaciones; una primera sonda necesita {enough}.</translation>
    </message>
    <message>
      <source>There are: {versions}.</source>
      <translation>Hay: {versions}.</translation>
    </message>
    <message>
      <source>There is no decision run to export.</source>
      <translation>No hay ninguna ejecución de decisión que exportar.</translation>
    </message>
    <message>
      <source>There is no decision run yet. Train a probe and decide on Model first.</source>
      <translation>Aún no hay ninguna ejecución de decisión. Antes hay que entrenar una sonda y decidir en Modelo.</translation>
    </message>
    <message>
      <source>There is no decision run {run}.</source>
      <translation>No hay ninguna ejecución de decisión {run}.</translation>
    </message>
    <message>
      <source>There is no document {document!r} in this project.</source>
      <translation>No hay ningún documento {document!r} en este proyecto.</translation>
    </message>
    <message>
      <source>There is no document {document} in this project.</source>
      <translation>En este proyecto no hay ningún documento {document}.</translation>
    </message>
    <message>
      <source>There is no earlier version {version}.</source>
      <translation>No hay ninguna versión anterior {version}.</translation>
    </message>
    <message>
      <source>There is no folder {parent}.</source>
      <translation>No hay ninguna carpeta {parent}.</translation>
    </message>
    <message>
      <source>There is no gold document yet: settle some disagreements, and they can serve as gold.</source>
      <translation>Todavía no hay documentos de oro: los desacuerdos resueltos pueden servir de oro.</translation>
    </message>
    <message>
      <source>There is no grade to judge.</source>
      <translation>No hay ninguna calificación que juzgar.</translation>
    </message>
    <message>
      <source>There is no key “{name}”. Keys: {keys}.</source>
      <translation>No hay ningún campo «{name}». Campos: {keys}.</translation>
    </message>
    <message>
      <source>There is no model folder {name!r}.</source>
      <translation>No hay ninguna carpeta de modelo {name!r}.</translation>
    </message>
    <message>
      <source>There is no precision at the cut: {why}.</source>
      <translation>No hay precisión en el umbral: {why}.</translation>
    </message>
    <message>
      <source>There is no probe to decide with.</source>
      <translation>No hay ninguna sonda con la que decidir.</translation>
    </message>
    <message>
      <source>There is no probe yet.</source>
      <translation>Aún no hay ninguna sonda.</translation>
    </message>
    <message>
      <source>There is no probe yet. Train one on Model first.</source>
      <translation>Aún no hay ninguna sonda. Antes hay que entrenar una en Modelo.</translation>
    </message>
    <message>
      <source>There is no probe yet. Train one under Model first (Ctrl+T).</source>
      <translation>Aún no hay ninguna sonda. Primero hay que entrenar una en Modelo (Ctrl+T).</translation>
    </message>
    <message>
      <source>There is no probe yet. Which grades are likely wrong is told by one: train it in Model first.</source>
      <translation>Todavía no hay sonda. Es ella la que dice qué calificaciones son probablemente erróneas: primero hay que entrenarla en Modelo.</translation>
    </message>
    <message>
      <source>There is no probe {number}.</source>
      <translation>No hay ninguna sonda {number}.</translation>
    </message>
    <message>
      <source>There is no project {path}.</source>
      <translation>No hay ningún proyecto {path}.</translation>
    </message>
    <message>
      <source>There is no queue strategy {name!r}.</source>
      <translation>No hay ninguna estrategia de cola {name!r}.</translation>
    </message>
    <message>
      <source>There is no recall at the cut: {why}.</source>
      <translation>No hay exhaustividad en el umbral: {why}.</translation>
    </message>
    <message>
      <source>There is no rubric {label!r} in this project.</source>
      <translation>No hay ninguna rúbrica {label!r} en este proyecto.</translation>
    </message>
    <message>
      <source>There is no rubric {name}.</source>
      <translation>No hay ninguna rúbrica {name}.</translation>
    </message>
    <message>
      <source>There is no rule set {path!r}.</source>
      <translation>No hay ningún conjunto de reglas {path!r}.</translation>
    </message>
    <message>
      <source>There is no setting {name!r}.</source>
      <translation>No existe el ajuste {name!r}.</translation>
    </message>
    <message>
      <source>There is no settled grade of yours to take back.</source>
      <translation>No hay ninguna calificación resuelta propia que retirar.</translation>
    </message>
    <message>
      <source>There is no such setting: {names}.</source>
      <translation>No existe tal ajuste: {names}.</translation>
    </message>
    <message>
      <source>There is no text</source>
      <translation>No hay texto</translation>
    </message>
    <message>
      <source>There is no verdict to take back.</source>
      <translation>No hay ningún veredicto que retirar.</translation>
    </message>
    <message>
      <source>There is nothing to decide yet.</source>
      <translation>Aún no hay nada que decidir.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <source>There is one probe so far. A second one can be compared with it, and one can go back to either.</source>
      <translation>Hasta ahora hay una sonda. Una segunda podrá compararse con ella, y se podrá volver a cualquiera.</translation>
    </message>
    <message>
      <source>There is {count} grade; a first probe needs {enough}.</source>
      <translation>Hay {count} calificación; una primera sonda necesita {enough}.</translation>
    </message>
    <message>
      <source>These bundles are signed with keys that nobody trusted here yet. Ask each person to read you the fingerprint of their key, which Team shows under People. Trust a key only if every digit is the same.</source>
      <translation>Estos paquetes están firmados con claves en las que nadie ha confiado aquí todavía. Pida a cada persona que lea la huella de su clave, que «Equipo» muestra en «Personas». Confíe en una clave solo si coinciden todas las cifras.</translation>
    </message>
    <message>
      <source>They are a list of {"text", "options": [...], "right": 1, "why"}.</source>
      <translation>Son una lista de {"text", "options": [...], "right": 1, "why"}.</translation>
    </message>
    <message>
      <source>They are on this machine's disk, and are recorded in order as soon as the project's server answers.</source>
      <translation>Están en el disco de este equipo y se registran en orden en cuanto responda el servidor del proyecto.</translation>
    </message>
    <message>
      <source>They cannot be compared: {error}</source>
      <translation>No se pueden comparar: {error}</translation>
    </message>
    <message>
      <source>They rank {documents} alike by {value} (Spearman).</source>
      <translation>Su correlación de rangos en {documents}: {value} (Spearman).</translation>
    </message>
    <message>
      <source>They tell as much as {count:,} document.</source>
      <translation>Dicen tanto como {count:,} documento.</translation>
    </message>
    <message>
      <source>They tell as much as {count:,} documents.</source>
      <translation>Dicen tanto como {count:,} documentos.</translation>
    </message>
    <message>
      <source>They were {by:.1f} higher than these.</source>
      <translation>Eran {by:.1f} más altas que estas.</translation>
    </message>
    <message>
      <source>They were {by:.1f} lower than these.</source>
      <translation>Eran {by:.1f} más bajas que estas.</translation>
    </message>
    <message>
      <source>This could not be shown.</source>
      <translation>Esto no se pudo mostrar.</translation>
    </message>
    <message>
      <source>This course shows what each grade means, lets you try it on questions, and then puts some documents on your desk that were settled before. Enter goes on, Left goes back.</source>
      <translation>Este curso muestra qué significa cada calificación, permite probarlo con preguntas y después trae algunos documentos que se resolvieron antes. Intro sigue, Izquierda vuelve.</translation>
    </message>
    <message>
      <source>This document</source>
      <translation>Este documento</translation>
    </message>
    <message>
      <source>This document has an answer. {next} next · {undo} takes it back</source>
      <translation>Este documento tiene una respuesta. {next} siguiente · {undo} la retira</translation>
    </message>
    <message>
      <source>This document has no text here yet. Prepare it under Home to read it.</source>
      <translation>Este documento aún no tiene texto aquí. Prepárelo en «Inicio» para leerlo.</translation>
    </message>
    <message>
      <source>This document has no visible text.</source>
      <translation>Este documento no tiene texto visible.</translation>
    </message>
    <message>
      <source>This document is a page: only a lesson has a lineage.</source>
      <translation>Este documento es una página: solo una lección tiene procedencia.</translation>
    </message>
    <message>
      <source>This document is plain text. There is no page to show.</source>
      <translation>Este documento es texto sin formato. No hay página que mostrar.</translation>
    </message>
    <message>
      <source>This document is plain text: it has no page.</source>
      <translation>Este documento es texto sin formato: no tiene página.</translation>
    </message>
    <message>
      <source>This draft</source>
      <translation>Este borrador</translation>
    </message>
    <message>
      <source>This is no Ed25519 key.</source>
      <translation>Esto no es una clave Ed25519.</translation>
    </message>
    <message>
      <source>This is no private key.</source>
      <translation>Esto no es una clave privada.</translation>
    </message>
    <message>
      <source>This is running already.</source>
      <translation>Esto ya está en curso.</translation>
    </message>
    <message>
      <source>This is somebody else's grade. Settle it under Disagreements, or ask them to look again.</source>
      <translation>Es la calificación de otra persona. Se puede resolver en Desacuerdos o pedirle que vuelva a mirar.</translation>
    </message>
    <message>
      <source>This lesson says nothing of how it came about.</source>
      <translation>Esta lección no dice cómo surgió.</translation>
    </message>
    <message>
      <source>This makes a decision run over all documents. Earlier runs stay as they are, and nothing is deleted.</source>
      <translation>Hace una ejecución de decisiones sobre todos los documentos. Las anteriores quedan como están y no se borra nada.</translation>
    </message>
    <message>
      <source>This only seems to be {value}  {level}</source>
      <translation>Esto solo parece {value}  {level}</translation>
    </message>
    <message>
      <source>This page could not be rendered. Its text (T) and its source (H) are there.</source>
      <translation>Esta página no se pudo representar. Su texto (T) y su código (H) están disponibles.</translation>
    </message>
    <message>
      <source>This page could not be rendered. Its text and its source are there.</source>
      <translation>Esta página no se pudo representar. Su texto y su código están disponibles.</translation>
    </message>
    <message>
      <source>This probe was trained before there was advice. Train again to get it.</source>
      <translation>Esta sonda es anterior al consejo. Entrenar de nuevo para obtenerlo.</translation>
    </message>
    <message>
      <source>This probe was trained by an earlier version and cannot be read.</source>
      <translation>Esta sonda la entrenó una versión anterior y no se puede leer.</translation>
    </message>
    <message>
      <source>This project asks for a short course first: the levels, examples, and some questions with explanations. Then come some documents that were settled before, on this desk.</source>
      <translation>Este proyecto pide primero un curso breve: los niveles, ejemplos y algunas preguntas con explicaciones. Después llegan aquí algunos documentos que se resolvieron antes.</translation>
    </message>
    <message>
      <source>This project asks you to take the course before you grade.</source>
      <translation>Este proyecto pide hacer el curso antes de calificar.</translation>
    </message>
    <message>
      <source>This rubric calls no document problematic. {flag} says what is wrong with it.</source>
      <translation>Esta rúbrica no llama problemático a ningún documento. {flag} dice qué está mal.</translation>
    </message>
    <message>
      <source>This rubric cannot be used. {why}</source>
      <translation>Esta rúbrica no se puede usar. {why}</translation>
    </message>
    <message>
      <source>This rubric has no such grade. Its grades: {grades}</source>
      <translation>Esta rúbrica no tiene esa calificación. Tiene: {grades}</translation>
    </message>
    <message>
      <source>This run follows it.</source>
      <translation>Esta ejecución lo sigue.</translation>
    </message>
    <message>
      <source>This text belongs into the main text</source>
      <translation>Este texto pertenece al texto principal</translation>
    </message>
    <message>
      <source>This text does not belong into the main text</source>
      <translation>Este texto no pertenece al texto principal</translation>
    </message>
    <message>
      <source>Those that are open, or those that are settled</source>
      <translation>Los abiertos o los resueltos</translation>
    </message>
    <message>
      <source>Those that change sides first, then those that move most; double click or Enter opens one in Audit</source>
      <translation>Primero los que cambian de lado, luego los que más se mueven; doble clic o Intro abre uno en «Auditar»</translation>
    </message>
    <message>
      <source>Threshold: {rule}</source>
      <translation>Límite: {rule}</translation>
    </message>
    <message>
      <source>To replay takes {fewest} graded documents; there are {count}.</source>
      <translation>Para repetir el proceso hacen falta {fewest} documentos calificados; hay {count}.</translation>
    </message>
    <message>
      <source>To replay, {name} must be 1 or more, not {value}.</source>
      <translation>Para repetir el proceso, {name} debe ser 1 o más, no {value}.</translation>
    </message>
    <message>
      <source>Today {graded:,}</source>
      <translation>Hoy {graded:,}</translation>
    </message>
    <message>
      <source>Today {graded:,} of {goal:,}</source>
      <translation>Hoy {graded:,} de {goal:,}</translation>
    </message>
    <message>
      <source>Token budget</source>
      <translation>Presupuesto de tokens</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>Tokens</translation>
    </message>
    <message>
      <source>Tokens by site</source>
      <translation>Tokens por sitio</translation>
    </message>
    <message>
      <source>Tokens by source</source>
      <translation>Tokens por fuente</translation>
    </message>
    <message>
      <source>Tokens by stage</source>
      <translation>Tokens por etapa</translation>
    </message>
    <message>
      <source>Tokens by topic</source>
      <translation>Tokens por tema</translation>
    </message>
    <message>
      <source>Tokens kept</source>
      <translation>Tokens conservados</translation>
    </message>
    <message>
      <source>Tokens left</source>
      <translation>Tokens restantes</translation>
    </message>
    <message>
      <source>Tokens that budget took</source>
      <translation>Tokens que quitó el presupuesto</translation>
    </message>
    <message>
      <source>Tokens that duplicates took</source>
      <translation>Tokens que quitaron los duplicados</translation>
    </message>
    <message>
      <source>Tokens that extraction took</source>
      <translation>Tokens que quitó la extracción</translation>
    </message>
    <message>
      <source>Tokens that language took</source>
      <translation>Tokens que quitó el idioma</translation>
    </message>
    <message>
      <source>Tokens that mixture took</source>
      <translation>Tokens que quitó la mezcla</translation>
    </message>
    <message>
      <source>Tokens that people took</source>
      <translation>Tokens que quitaron las personas</translation>
    </message>
    <message>
      <source>Tokens that rules took</source>
      <translation>Tokens que quitaron las reglas</translation>
    </message>
    <message>
      <source>Tokens that score took</source>
      <translation>Tokens que quitó la puntuación</translation>
    </message>
    <message>
      <source>Too early to say</source>
      <translation>Aún es pronto</translation>
    </message>
    <message>
      <source>Too few grades for a curve.</source>
      <translation>Muy pocas calificaciones para una curva.</translation>
    </message>
    <message>
      <source>Too thin for a label: {parts}</source>
      <translation>Demasiado estrechos para un rótulo: {parts}</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Tema</translation>
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
      <source>Train a new one.</source>
      <translation>Entrene una nueva.</translation>
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
      <source>Train a new probe, and export that.</source>
      <translation>Entrene una sonda nueva y expórtela.</translation>
    </message>
    <message>
      <source>Train a new probe.</source>
      <translation>Entrenar una sonda nueva.</translation>
    </message>
    <message>
      <source>Train a probe first, under Model</source>
      <translation>Primero hay que entrenar una sonda, en Modelo</translation>
    </message>
    <message>
      <source>Train again</source>
      <translation>Entrenar de nuevo</translation>
    </message>
    <message>
      <source>Train is running already.</source>
      <translation>Ya hay un entrenamiento en curso.</translation>
    </message>
    <message>
      <source>Train one: labeler train PROJECT</source>
      <translation>Entrene una: labeler train PROJECT</translation>
    </message>
    <message>
      <source>Train the first probe</source>
      <translation>Entrenar la primera sonda</translation>
    </message>
    <message>
      <source>Training a probe</source>
      <translation>Entrenando una sonda</translation>
    </message>
    <message>
      <source>Training again would add {parts}.</source>
      <translation>Entrenar de nuevo añadiría {parts}.</translation>
    </message>
    <message>
      <source>Trees, seed or the grade to keep from are out of range.</source>
      <translation>Los árboles, la semilla o la calificación para conservar están fuera de rango.</translation>
    </message>
    <message>
      <source>Trust and merge</source>
      <translation>Confiar y fusionar</translation>
    </message>
    <message>
      <source>Trusted keys</source>
      <translation>Claves de confianza</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>turco</translation>
    </message>
    <message>
      <source>Turn the chosen example into one of the other kind</source>
      <translation>Convertir el ejemplo elegido en uno de la otra clase</translation>
    </message>
    <message>
      <source>Twins</source>
      <translation>Gemelos</translation>
    </message>
    <message>
      <source>Twins side by side</source>
      <translation>Gemelos en paralelo</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>Dos personas</translation>
    </message>
    <message>
      <source>Two people at a time</source>
      <translation>De dos en dos personas</translation>
    </message>
    <message>
      <source>Typed columns, compressed</source>
      <translation>Columnas con tipos, comprimidas</translation>
    </message>
    <message>
      <source>UNREAD</source>
      <translation>NO LEÍDO</translation>
    </message>
    <message>
      <source>URL list</source>
      <translation>lista de URL</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>ucraniano</translation>
    </message>
    <message>
      <source>Under this name grades are recorded</source>
      <translation>Con este nombre se registran las calificaciones</translation>
    </message>
    <message>
      <source>Under this name they grade</source>
      <translation>Con este nombre califica</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo waits for the connection. Until then, another key corrects the grade of this document.</source>
      <translation>Deshacer espera la conexión. Hasta entonces, otra tecla corrige la calificación de este documento.</translation>
    </message>
    <message>
      <source>Unpack it yourself, and name the folder.</source>
      <translation>Descomprímalo e indique la carpeta.</translation>
    </message>
    <message>
      <source>Unpack it yourself, and name the folders.</source>
      <translation>Descomprímalo e indique las carpetas.</translation>
    </message>
    <message>
      <source>Unpack it yourself.</source>
      <translation>Descomprímalo por su cuenta.</translation>
    </message>
    <message>
      <source>Unreliable</source>
      <translation>No fiable</translation>
    </message>
    <message>
      <source>Unsafe</source>
      <translation>Inapropiado</translation>
    </message>
    <message>
      <source>Upgrade Labeler to read it.</source>
      <translation>Actualice Labeler para leerlo.</translation>
    </message>
    <message>
      <source>Upgrade it with: labeler new {name}</source>
      <translation>Actualícelo con: labeler new {name}</translation>
    </message>
    <message>
      <source>Use is running already.</source>
      <translation>Ya se está poniendo en vigor una sonda.</translation>
    </message>
    <message>
      <source>Use of scale</source>
      <translation>Escala</translation>
    </message>
    <message>
      <source>Use probe {probe}</source>
      <translation>Usar la sonda {probe}</translation>
    </message>
    <message>
      <source>Use probe {probe}?</source>
      <translation>¿Usar la sonda {probe}?</translation>
    </message>
    <message>
      <source>Use probe {probe}…</source>
      <translation>Usar la sonda {probe}…</translation>
    </message>
    <message>
      <source>Use this name from now on</source>
      <translation>Usar este nombre a partir de ahora</translation>
    </message>
    <message>
      <source>Use this probe…</source>
      <translation>Usar esta sonda…</translation>
    </message>
    <message>
      <source>Valid</source>
      <comment>grades</comment>
      <translation>Válidas</translation>
    </message>
    <message>
      <source>Values of all rules</source>
      <translation>Valores de todas las reglas</translation>
    </message>
    <message>
      <source>Values of the criterion</source>
      <translation>Valores del criterio</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <source>Verdict on this document</source>
      <translation>Veredicto sobre este documento</translation>
    </message>
    <message>
      <source>Verdict on this span</source>
      <translation>Veredicto sobre este fragmento</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Veredictos</translation>
    </message>
    <message>
      <source>Verified just now: no problem.</source>
      <translation>Verificado ahora mismo: ningún problema.</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verificar</translation>
    </message>
    <message>
      <source>Verify manifest</source>
      <translation>Verificar manifiesto</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <source>Versions of the rubric, the one in force first</source>
      <translation>Versiones de la rúbrica, primero la vigente</translation>
    </message>
    <message>
      <source>Versions, the one in force first</source>
      <translation>Versiones, primero la vigente</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation>vietnamita</translation>
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
      <source>WARC, WET and ARC archives, HTML files, folders, JSONL, JSON, CSV, Parquet, files of addresses. Grades from Label Studio, Argilla, Prodigy, doccano, a data set or JSONL.</source>
      <translation>Archivos WARC, WET y ARC, archivos HTML, carpetas, JSONL, JSON, CSV, Parquet, archivos de direcciones. Calificaciones de Label Studio, Argilla, Prodigy, doccano, un conjunto de datos o JSONL.</translation>
    </message>
    <message>
      <source>WARC, WET, ARC, HTML, JSONL, JSON, CSV, Parquet or a file of URLs</source>
      <translation>WARC, WET, ARC, HTML, JSONL, JSON, CSV, Parquet o un archivo de URL</translation>
    </message>
    <message>
      <source>Wait for the connection.</source>
      <translation>Espere la conexión.</translation>
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
      <source>Wait until that is done.</source>
      <translation>Espere a que termine.</translation>
    </message>
    <message>
      <source>Wait until they are done, or cancel them with Esc.</source>
      <translation>Esperar a que terminen o cancelar con Esc.</translation>
    </message>
    <message>
      <source>Warned at a distance of</source>
      <translation>Advertencia a una distancia de</translation>
    </message>
    <message>
      <source>Web archives (WARC, WET, ARC) · HTML files and whole folders · JSONL, JSON, CSV, Parquet</source>
      <translation>Archivos web (WARC, WET, ARC) · archivos HTML y carpetas enteras · JSONL, JSON, CSV, Parquet</translation>
    </message>
    <message>
      <source>Web pages</source>
      <translation>Páginas web</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What annotators learn and are asked, and how they stand to gold documents</source>
      <translation>Qué aprenden y qué se pregunta a los anotadores, y cómo responden a los documentos de oro</translation>
    </message>
    <message>
      <source>What auditors said: agree or overturn, of documents and of stretches of their text</source>
      <translation>Lo que dijeron los auditores: de acuerdo o anular, sobre documentos y fragmentos de su texto</translation>
    </message>
    <message>
      <source>What became of each document in a run, and why</source>
      <translation>Qué fue de cada documento en una ejecución, y por qué</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>Qué cambia</translation>
    </message>
    <message>
      <source>What each kind of feature brings</source>
      <translation>Qué aporta cada tipo de característica</translation>
    </message>
    <message>
      <source>What each kind of feature brings, and a switch for each</source>
      <translation>Qué aporta cada tipo de característica, con un interruptor para cada una</translation>
    </message>
    <message>
      <source>What each stage took, then what is kept; long as its tokens</source>
      <translation>Lo que quitó cada etapa y luego lo conservado; tan largo como sus tokens</translation>
    </message>
    <message>
      <source>What is asked</source>
      <translation>Qué se pide</translation>
    </message>
    <message>
      <source>What is asked of a document</source>
      <translation>Qué se pregunta de un documento</translation>
    </message>
    <message>
      <source>What is asked, such as: is it right?</source>
      <translation>Qué se pregunta, como: ¿es correcto?</translation>
    </message>
    <message>
      <source>What is imported are lessons that a model wrote</source>
      <translation>Se importan lecciones escritas por un modelo</translation>
    </message>
    <message>
      <source>What is imported are pages from the web</source>
      <translation>Se importan páginas de la web</translation>
    </message>
    <message>
      <source>What is imported is what people said of documents: grades, skips, flags, comments, evidence</source>
      <translation>Se importa lo que las personas dijeron de los documentos: calificaciones, saltos, señales, comentarios, evidencias</translation>
    </message>
    <message>
      <source>What is in the project and what to do next</source>
      <translation>Qué hay en el proyecto y qué hacer a continuación</translation>
    </message>
    <message>
      <source>What is left to grade</source>
      <translation>Qué queda por calificar</translation>
    </message>
    <message>
      <source>What is settled stands here, with the reason, and can be taken back.</source>
      <translation>Lo resuelto figura aquí, con el motivo, y se puede retirar.</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Qué está mal</translation>
    </message>
    <message>
      <source>What is wrong with this document</source>
      <translation>Qué está mal en este documento</translation>
    </message>
    <message>
      <source>What is wrong?</source>
      <translation>¿Qué está mal?</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <source>What it takes at length, with typical cases; shown in the tooltip and the course</source>
      <translation>Qué exige, con detalle y casos típicos; se ve en la ayuda emergente y en el curso</translation>
    </message>
    <message>
      <source>What it takes, in one line; shown beside the key</source>
      <translation>Qué exige, en una línea; se ve junto a la tecla</translation>
    </message>
    <message>
      <source>What ordinal alpha says of one person's grade, after Krippendorff</source>
      <translation>Qué dice el alfa ordinal de la calificación de una persona, según Krippendorff</translation>
    </message>
    <message>
      <source>What others' grades and the probe, which is asked without this document, let one expect</source>
      <translation>Lo que hacen esperar las calificaciones de otros y la sonda, consultada sin este documento</translation>
    </message>
    <message>
      <source>What pages and lessons are read in.</source>
      <translation>Con la que se leen páginas y lecciones.</translation>
    </message>
    <message>
      <source>What people said</source>
      <translation>Lo que dijeron las personas</translation>
    </message>
    <message>
      <source>What people said: one row for each grade, skip and flag, with how it came about</source>
      <translation>Lo que dijeron las personas: una fila por calificación, salto y señal, y cómo surgió</translation>
    </message>
    <message>
      <source>What says how the project is shared was changed behind Labeler's back.</source>
      <translation>Los datos sobre el reparto del proyecto se modificaron a espaldas de Labeler.</translation>
    </message>
    <message>
      <source>What says the project's {what} was changed behind Labeler's back. {why}</source>
      <translation>Cambiado a espaldas de Labeler: {what} del proyecto. {why}</translation>
    </message>
    <message>
      <source>What says what the project's course asks was changed behind Labeler's back. {why}</source>
      <translation>Lo que pide el curso del proyecto se cambió a espaldas de Labeler. {why}</translation>
    </message>
    <message>
      <source>What says which probe is in force was changed behind Labeler's back. {why}</source>
      <translation>Qué sonda está en vigor se cambió a espaldas de Labeler. {why}</translation>
    </message>
    <message>
      <source>What says {what} was changed behind Labeler's back: it is no number.</source>
      <translation>Cambiado a espaldas de Labeler, no es un número: {what}.</translation>
    </message>
    <message>
      <source>What the encoder read</source>
      <translation>Qué leyó el codificador</translation>
    </message>
    <message>
      <source>What the passages mean: the encoder's embedding</source>
      <translation>Qué significan los pasajes: el vector del codificador</translation>
    </message>
    <message>
      <source>What the project says of the text {text} is damaged.</source>
      <translation>Lo que el proyecto dice del texto {text} está dañado.</translation>
    </message>
    <message>
      <source>What the rules change</source>
      <translation>Qué cambian las reglas</translation>
    </message>
    <message>
      <source>What the tokens are counted by</source>
      <translation>Por qué se cuentan los tokens</translation>
    </message>
    <message>
      <source>What they may do</source>
      <translation>Lo que puede hacer</translation>
    </message>
    <message>
      <source>What to import</source>
      <translation>Qué se importa</translation>
    </message>
    <message>
      <source>What was graded and why it was served</source>
      <translation>Qué se calificó y por qué se sirvió</translation>
    </message>
    <message>
      <source>What {annotator} said of {document} was not saved: {reason}</source>
      <translation>Lo que {annotator} dijo de {document} no se guardó: {reason}</translation>
    </message>
    <message>
      <source>When it was put in force</source>
      <translation>Cuándo se puso en vigor</translation>
    </message>
    <message>
      <source>When the newest answer was given</source>
      <translation>Cuándo se dio la respuesta más reciente</translation>
    </message>
    <message>
      <source>When this is done, a first cut is decided and can be audited.</source>
      <translation>Al terminar, se decide con un primer umbral y se puede auditar.</translation>
    </message>
    <message>
      <source>When this is done, preparing starts by itself.</source>
      <translation>Al terminar, la preparación empieza sola.</translation>
    </message>
    <message>
      <source>When this is done, they can be graded. Everything else works meanwhile.</source>
      <translation>Al terminar, se pueden calificar. Mientras tanto, todo lo demás funciona.</translation>
    </message>
    <message>
      <source>Where the tokens go</source>
      <translation>Adónde van los tokens</translation>
    </message>
    <message>
      <source>Where the tokens of the whole project went</source>
      <translation>Adónde fueron los tokens de todo el proyecto</translation>
    </message>
    <message>
      <source>Whether documents come to their desk</source>
      <translation>Si le llegan documentos</translation>
    </message>
    <message>
      <source>Whether figures, calibration, curve and advice are those of pages or of lessons</source>
      <translation>Si cifras, calibración, curva y consejo son los de las páginas o los de las lecciones</translation>
    </message>
    <message>
      <source>Whether it reaches the level, or only seems to</source>
      <translation>Si alcanza el nivel o solo lo parece</translation>
    </message>
    <message>
      <source>Whether more grades would make the figures better, by how narrow their intervals are</source>
      <translation>Si más calificaciones mejorarían las cifras, según lo estrechos que son sus intervalos</translation>
    </message>
    <message>
      <source>Whether probabilities hold, and which grades are mixed up</source>
      <translation>Si las probabilidades se cumplen y qué calificaciones se confunden</translation>
    </message>
    <message>
      <source>Whether they still belong to it</source>
      <translation>Si aún pertenece a él</translation>
    </message>
    <message>
      <source>Which decision run is exported</source>
      <translation>Qué ejecución de decisión se exporta</translation>
    </message>
    <message>
      <source>Which disagreements</source>
      <translation>Qué desacuerdos</translation>
    </message>
    <message>
      <source>Which grades</source>
      <translation>Qué calificaciones</translation>
    </message>
    <message>
      <source>Which grades are compared, by what could be seen before they were given</source>
      <translation>Qué calificaciones se comparan, según lo que se podía ver antes de darlas</translation>
    </message>
    <message>
      <source>Which level is this: {description}?</source>
      <translation>¿Qué nivel es este: {description}?</translation>
    </message>
    <message>
      <source>Which words occur: a linear view, fitted to the grades</source>
      <translation>Qué palabras aparecen: una vista lineal, ajustada a las calificaciones</translation>
    </message>
    <message>
      <source>Who graded how much, how fast and when</source>
      <translation>Quién calificó cuánto, con qué rapidez y cuándo</translation>
    </message>
    <message>
      <source>Who graded or took the course</source>
      <translation>Quién calificó o hizo el curso</translation>
    </message>
    <message>
      <source>Who graded, and how they agree where two people graded one document</source>
      <translation>Quién calificó y cuánto concuerdan dos personas en un mismo documento</translation>
    </message>
    <message>
      <source>Who grades, how far they agree, and what has to be settled</source>
      <translation>Quién califica, cuánto concuerdan y qué hay que resolver</translation>
    </message>
    <message>
      <source>Who put it in force</source>
      <translation>Quién la puso en vigor</translation>
    </message>
    <message>
      <source>Who said what the file names nobody for</source>
      <translation>Quién dijo aquello para lo que el archivo no nombra a nadie</translation>
    </message>
    <message>
      <source>Whole document</source>
      <translation>Todo el documento</translation>
    </message>
    <message>
      <source>Whose answers</source>
      <translation>De quién son las respuestas</translation>
    </message>
    <message>
      <source>Whose grade it is</source>
      <translation>De quién es la calificación</translation>
    </message>
    <message>
      <source>Whose grades these are. Change the name…</source>
      <translation>De quién son estas calificaciones. Cambiar el nombre…</translation>
    </message>
    <message>
      <source>Whose grades, the most severe first</source>
      <translation>De quién son las calificaciones, primero los más severos</translation>
    </message>
    <message>
      <source>Whose keys are these?</source>
      <translation>¿De quién son estas claves?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Why every token was kept or dropped</source>
      <translation>Por qué cada token se conservó o se descartó</translation>
    </message>
    <message>
      <source>Why it should be dropped</source>
      <translation>Por qué debería descartarse</translation>
    </message>
    <message>
      <source>Why it was served</source>
      <translation>Motivo de la selección</translation>
    </message>
    <message>
      <source>Why the chosen example shows its level</source>
      <translation>Por qué el ejemplo elegido muestra su nivel</translation>
    </message>
    <message>
      <source>Why the chosen example shows its level; shown in the course</source>
      <translation>Por qué el ejemplo elegido muestra su nivel; se ve en el curso</translation>
    </message>
    <message>
      <source>Why this document?</source>
      <translation>¿Por qué este documento?</translation>
    </message>
    <message>
      <source>Why this span?</source>
      <translation>¿Por qué este fragmento?</translation>
    </message>
    <message>
      <source>Why this span? · pinned</source>
      <translation>¿Por qué este fragmento? · fijo</translation>
    </message>
    <message>
      <source>Why, in one sentence</source>
      <translation>Por qué, en una frase</translation>
    </message>
    <message>
      <source>Why, in your words</source>
      <translation>Por qué, con sus palabras</translation>
    </message>
    <message>
      <source>Why, in your words; the people who graded it will read it</source>
      <translation>Por qué, con sus palabras; lo leerán quienes lo calificaron</translation>
    </message>
    <message>
      <source>Why? Others will read it</source>
      <translation>¿Por qué? Otros lo leerán</translation>
    </message>
    <message>
      <source>Why? Those who graded it will read this</source>
      <translation>¿Por qué? Lo leerán quienes lo calificaron</translation>
    </message>
    <message>
      <source>With Enter</source>
      <translation>Con Intro</translation>
    </message>
    <message>
      <source>With documents that nobody graded</source>
      <translation>Con documentos que nadie calificó</translation>
    </message>
    <message>
      <source>With the bundles of others</source>
      <translation>Con los paquetes de otros</translation>
    </message>
    <message>
      <source>With the {count:,} grades there are, a probe can be trained and a first cut decided.</source>
      <translation>Con las {count:,} calificaciones que hay se puede entrenar una sonda y decidir con un primer umbral.</translation>
    </message>
    <message>
      <source>Without a server, everybody works in a copy of this project and takes in what the others did: a bundle is a signed file with all that one person did. Merge in any order, as often as you like; the result is the same.</source>
      <translation>Sin servidor, todos trabajan en una copia de este proyecto e incorporan lo que hicieron los demás: un paquete es un archivo firmado con todo lo que hizo una persona. Se fusionan en cualquier orden y cuantas veces se quiera; el resultado es el mismo.</translation>
    </message>
    <message>
      <source>Without main text there is nothing to score.</source>
      <translation>Sin texto principal no hay nada que puntuar.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Words match title, site and id. Conditions: reason:navigation  fate:kept  stage:score  kind:lesson  lang:de
source:crawl  topic:algebra  score&gt;2.5  score&lt;=3  tokens&gt;500  kept&gt;100. A comma means or, a minus in front means not,
quotes keep words together, and = for : means the whole value.</source>
      <translation>Las palabras buscan en título, sitio e identificador. Condiciones: reason:navigation  fate:kept  stage:score  kind:lesson  lang:de
source:crawl  topic:algebra  score&gt;2.5  score&lt;=3  tokens&gt;500  kept&gt;100. Una coma significa o, un menos delante significa no,
las comillas mantienen juntas las palabras, y = en lugar de : indica el valor entero.</translation>
    </message>
    <message>
      <source>Words of the line</source>
      <translation>Palabras de la línea</translation>
    </message>
    <message>
      <source>Words that are more than punctuation</source>
      <translation>Palabras que son más que puntuación</translation>
    </message>
    <message>
      <source>Work is running on this project.</source>
      <translation>Hay un trabajo en curso en este proyecto.</translation>
    </message>
    <message>
      <source>Work is running.</source>
      <translation>Hay un trabajo en marcha.</translation>
    </message>
    <message>
      <source>Would be dropped if</source>
      <translation>Se descartaría si</translation>
    </message>
    <message>
      <source>Would be kept if</source>
      <translation>Se conservaría si</translation>
    </message>
    <message>
      <source>Write a comment on this document</source>
      <translation>Escribir un comentario sobre este documento</translation>
    </message>
    <message>
      <source>Write all rows to a file</source>
      <translation>Escribir todas las filas en un archivo</translation>
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
      <source>Write it like 2026-01-31 or 2026-01-31T18:00:00Z.</source>
      <translation>Escríbala así: 2026-01-31 o 2026-01-31T18:00:00Z.</translation>
    </message>
    <message>
      <source>Write postgresql://user@host/name.</source>
      <translation>Escriba postgresql://user@host/name.</translation>
    </message>
    <message>
      <source>Write the chosen version to a file</source>
      <translation>Escribir la versión elegida en un archivo</translation>
    </message>
    <message>
      <source>Write the export</source>
      <translation>Escribir la exportación</translation>
    </message>
    <message>
      <source>Write the files and a manifest of their hashes (Ctrl+Enter)</source>
      <translation>Escribir los archivos y un manifiesto de sus hashes (Ctrl+Intro)</translation>
    </message>
    <message>
      <source>Write the files as chosen</source>
      <translation>Escribir los archivos como se eligió</translation>
    </message>
    <message>
      <source>Write the rules shown as a file</source>
      <translation>Escribir en un archivo las reglas mostradas</translation>
    </message>
    <message>
      <source>Write to a file</source>
      <translation>Escribir en un archivo</translation>
    </message>
    <message>
      <source>Write to a file…</source>
      <translation>Escribir en un archivo…</translation>
    </message>
    <message>
      <source>Writes into {folder}</source>
      <translation>Escribe en {folder}</translation>
    </message>
    <message>
      <source>Writing the bundle. Esc cancels.</source>
      <translation>Escribiendo el paquete. Esc cancela.</translation>
    </message>
    <message>
      <source>Wrong language</source>
      <translation>Idioma equivocado</translation>
    </message>
    <message>
      <source>Wrote {rows} in {files}, and a manifest of their hashes.</source>
      <translation>Se escribieron {rows} en {files} y un manifiesto de sus hashes.</translation>
    </message>
    <message>
      <source>You agreed: {fate}</source>
      <translation>De acuerdo: {fate}</translation>
    </message>
    <message>
      <source>You are logged in as {own}, and not as {name}.</source>
      <translation>La sesión es de {own}, no de {name}.</translation>
    </message>
    <message>
      <source>You gave {value} to a document with the same text {when}.</source>
      <translation>Documento con el mismo texto: {value} dado {when}.</translation>
    </message>
    <message>
      <source>You gave {value} to a near-twin of {document} {when}.</source>
      <translation>Casi gemelo de {document}: {value} dado {when}.</translation>
    </message>
    <message>
      <source>You graded {count:,} document today.</source>
      <translation>Hoy se ha calificado {count:,} documento.</translation>
    </message>
    <message>
      <source>You graded {count:,} documents today.</source>
      <translation>Hoy se han calificado {count:,} documentos.</translation>
    </message>
    <message>
      <source>You overturned it: should be {fate}</source>
      <translation>Anulado, lo correcto sería: {fate}</translation>
    </message>
    <message>
      <source>You saw other people's grades of this document in Team. An answer given now says so.</source>
      <translation>En Equipo ya se vieron calificaciones de otras personas de este documento. Una respuesta dada ahora lo indica.</translation>
    </message>
    <message>
      <source>You saw the score of this document before. An answer given now says so.</source>
      <translation>La puntuación de este documento ya se vio. Una respuesta dada ahora lo indica.</translation>
    </message>
    <message>
      <source>You skipped this. {grades} grades it · {next} next</source>
      <translation>Saltado. {grades} lo califica · {next} siguiente</translation>
    </message>
    <message>
      <source>Your course</source>
      <translation>Su curso</translation>
    </message>
    <message>
      <source>Your desk is open.</source>
      <translation>Ya se puede calificar.</translation>
    </message>
    <message>
      <source>Your desk is open. Your last grades were rather far from settled ones; see the levels again.</source>
      <translation>Ya se puede calificar. Las últimas calificaciones estaban bastante lejos de las resueltas; conviene volver a mirar los niveles.</translation>
    </message>
    <message>
      <source>Your desk is paused. A lead can let you go on.</source>
      <translation>La calificación está en pausa. Un responsable puede dejar seguir.</translation>
    </message>
    <message>
      <source>Your last answers will stand here.</source>
      <translation>Aquí estarán sus últimas respuestas.</translation>
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
      <source>Your word: {fate}. The next decision run follows it.</source>
      <translation>Su veredicto: {fate}. La próxima ejecución de decisión lo sigue.</translation>
    </message>
    <message>
      <source>a calibration error needs {fewest} documents, these count as {few:.0f}</source>
      <translation>un error de calibración necesita {fewest} documentos; estos cuentan como {few:.0f}</translation>
    </message>
    <message>
      <source>a document's score</source>
      <translation>la puntuación de un documento</translation>
    </message>
    <message>
      <source>a file of URLs is fetched only when it is named itself</source>
      <translation>un archivo de URL solo se descarga cuando se nombra él mismo</translation>
    </message>
    <message>
      <source>a flag is one of {known}: {value}</source>
      <translation>una señal es una de {known}: {value}</translation>
    </message>
    <message>
      <source>a flag, but {status}</source>
      <translation>una señal, pero {status}</translation>
    </message>
    <message>
      <source>a grade is a whole number from {low} to {high}: {value}</source>
      <translation>una calificación es un número entero de {low} a {high}: {value}</translation>
    </message>
    <message>
      <source>a lead</source>
      <translation>responsable</translation>
    </message>
    <message>
      <source>a list of keywords: its element is {element}</source>
      <translation>una lista de palabras clave: su elemento es {element}</translation>
    </message>
    <message>
      <source>a mark is [start, end, good or bad]: {value}</source>
      <translation>una marca es [inicio, fin, good o bad]: {value}</translation>
    </message>
    <message>
      <source>a mistake of Labeler; a crash report says what happened.</source>
      <translation>un error de Labeler; un informe de fallo dice qué ocurrió.</translation>
    </message>
    <message>
      <source>a probe is being trained</source>
      <translation>se está entrenando una sonda</translation>
    </message>
    <message>
      <source>a status is one of {known}: {value}</source>
      <translation>un estado es uno de {known}: {value}</translation>
    </message>
    <message>
      <source>a time that is not in UTC: {time}</source>
      <translation>una hora que no está en UTC: {time}</translation>
    </message>
    <message>
      <source>a {kind} has no value</source>
      <translation>{kind} no tiene valor</translation>
    </message>
    <message>
      <source>ad</source>
      <comment>tag</comment>
      <translation>anuncio</translation>
    </message>
    <message>
      <source>addresses with a user name or password are not fetched.</source>
      <translation>las direcciones con nombre de usuario o contraseña no se descargan.</translation>
    </message>
    <message>
      <source>adjudication</source>
      <translation>resolución</translation>
    </message>
    <message>
      <source>adjudication</source>
      <comment>an event</comment>
      <translation>resolución</translation>
    </message>
    <message>
      <source>advert</source>
      <comment>dropped text</comment>
      <translation>anuncio</translation>
    </message>
    <message>
      <source>advert</source>
      <comment>reason</comment>
      <translation>anuncio</translation>
    </message>
    <message>
      <source>advice on when to stop</source>
      <translation>consejo sobre cuándo parar</translation>
    </message>
    <message>
      <source>after row {number}</source>
      <translation>tras la fila {number}</translation>
    </message>
    <message>
      <source>agreement</source>
      <translation>concordancia</translation>
    </message>
    <message>
      <source>all documents</source>
      <translation>todos los documentos</translation>
    </message>
    <message>
      <source>all grades and scores round to one grade</source>
      <translation>todas las calificaciones y puntuaciones se redondean a una misma</translation>
    </message>
    <message>
      <source>all that probe {probe} read</source>
      <translation>todo lo que leyó la sonda {probe}</translation>
    </message>
    <message>
      <source>an annotator</source>
      <translation>anotador</translation>
    </message>
    <message>
      <source>an auditor</source>
      <translation>auditor</translation>
    </message>
    <message>
      <source>an auditor overturned the decision</source>
      <translation>un auditor anuló la decisión</translation>
    </message>
    <message>
      <source>an event of {other} is in the bundle of {name}</source>
      <translation>hay un evento de {other} en el paquete de {name}</translation>
    </message>
    <message>
      <source>an event that is not written as Labeler writes it</source>
      <translation>un evento que no está escrito como lo escribe Labeler</translation>
    </message>
    <message>
      <source>an event without a name</source>
      <translation>un evento sin nombre</translation>
    </message>
    <message>
      <source>an offset is a whole number: {value}</source>
      <translation>una posición es un número entero: {value}</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <source>and {more} more</source>
      <translation>y {more} más</translation>
    </message>
    <message>
      <source>annotator</source>
      <comment>a role</comment>
      <translation>anotador</translation>
    </message>
    <message>
      <source>another event of the same name is recorded here</source>
      <translation>aquí consta otro evento con el mismo nombre</translation>
    </message>
    <message>
      <source>another stretch of it</source>
      <translation>otro tramo de él</translation>
    </message>
    <message>
      <source>answered by as many people as wanted</source>
      <translation>respondidos por suficientes personas</translation>
    </message>
    <message>
      <source>answers that were taken back or replaced</source>
      <translation>respuestas retiradas o sustituidas</translation>
    </message>
    <message>
      <source>any</source>
      <comment>end of an interval</comment>
      <translation>sin límite</translation>
    </message>
    <message>
      <source>applies_to names {value!r}, which no document is</source>
      <translation>applies_to nombra {value!r}, y ningún documento es así</translation>
    </message>
    <message>
      <source>as the file says</source>
      <translation>según el archivo</translation>
    </message>
    <message>
      <source>as they came</source>
      <translation>por llegada</translation>
    </message>
    <message>
      <source>as usual: grade, value, or the only one</source>
      <translation>lo habitual: grade, value o el único</translation>
    </message>
    <message>
      <source>as usual: html, raw_html</source>
      <translation>lo habitual: html, raw_html</translation>
    </message>
    <message>
      <source>as usual: id, doc_id, url</source>
      <translation>lo habitual: id, doc_id, url</translation>
    </message>
    <message>
      <source>as usual: text, content, body</source>
      <translation>lo habitual: text, content, body</translation>
    </message>
    <message>
      <source>as usual: url</source>
      <translation>lo habitual: url</translation>
    </message>
    <message>
      <source>as {annotator}</source>
      <translation>como {annotator}</translation>
    </message>
    <message>
      <source>asked now</source>
      <comment>a criterion</comment>
      <translation>se pregunta ahora</translation>
    </message>
    <message>
      <source>asking language, rules and duplicates</source>
      <translation>consultando idioma, reglas y duplicados</translation>
    </message>
    <message>
      <source>asking the probe</source>
      <translation>se consulta a la sonda</translation>
    </message>
    <message>
      <source>at grade {cut:g} · {note}</source>
      <translation>en calificación {cut:g} · {note}</translation>
    </message>
    <message>
      <source>at random</source>
      <translation>al azar</translation>
    </message>
    <message>
      <source>at random, for these figures only</source>
      <translation>al azar, solo para medir</translation>
    </message>
    <message>
      <source>at the top of the text</source>
      <translation>al principio del texto</translation>
    </message>
    <message>
      <source>attempt to write a readonly database</source>
      <translation>la base de datos es de solo lectura</translation>
    </message>
    <message>
      <source>auditor</source>
      <comment>a role</comment>
      <translation>auditor</translation>
    </message>
    <message>
      <source>before</source>
      <comment>when a grade was given</comment>
      <translation>antes</translation>
    </message>
    <message>
      <source>behind an equal or similar text</source>
      <translation>tras un texto igual o parecido</translation>
    </message>
    <message>
      <source>below cut</source>
      <comment>reason</comment>
      <translation>bajo umbral</translation>
    </message>
    <message>
      <source>below the cut</source>
      <translation>bajo el umbral</translation>
    </message>
    <message>
      <source>beside kept blocks</source>
      <translation>junto a bloques conservados</translation>
    </message>
    <message>
      <source>blind</source>
      <translation>a ciegas</translation>
    </message>
    <message>
      <source>boilerplate</source>
      <translation>relleno</translation>
    </message>
    <message>
      <source>boilerplate</source>
      <comment>tag</comment>
      <translation>relleno</translation>
    </message>
    <message>
      <source>broken extraction</source>
      <translation>extracción defectuosa</translation>
    </message>
    <message>
      <source>budget</source>
      <comment>a stage</comment>
      <translation>presupuesto</translation>
    </message>
    <message>
      <source>budget</source>
      <comment>tag</comment>
      <translation>presup.</translation>
    </message>
    <message>
      <source>budget {amount} tokens</source>
      <translation>presupuesto de {amount} tokens</translation>
    </message>
    <message>
      <source>budget {budget:,}</source>
      <translation>presupuesto {budget:,}</translation>
    </message>
    <message>
      <source>budget {budget:,} tokens</source>
      <translation>presupuesto {budget:,} tokens</translation>
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
      <source>bundles of others</source>
      <translation>paquetes de otros</translation>
    </message>
    <message>
      <source>by tokens {share:.2f}</source>
      <translation>por tokens {share:.2f}</translation>
    </message>
    <message>
      <source>byte {offset}</source>
      <translation>byte {offset}</translation>
    </message>
    <message>
      <source>bytes {start} to {end} of the original, the end not included</source>
      <translation>bytes {start} a {end} del original, sin incluir el final</translation>
    </message>
    <message>
      <source>calibration</source>
      <comment>a measurement, in a sentence</comment>
      <translation>calibración</translation>
    </message>
    <message>
      <source>came first</source>
      <translation>llegó primero</translation>
    </message>
    <message>
      <source>cancelled; no file was written half</source>
      <translation>cancelado; ningún archivo quedó a medias</translation>
    </message>
    <message>
      <source>cancelled; what was finished stays</source>
      <translation>cancelado; lo terminado se conserva</translation>
    </message>
    <message>
      <source>cannot be read: {error}</source>
      <translation>no se puede leer: {error}</translation>
    </message>
    <message>
      <source>carried by {count:,} grade · weights × grades = {score:.2f}</source>
      <translation>sustentada por {count:,} calificación · pesos × calificaciones = {score:.2f}</translation>
    </message>
    <message>
      <source>carried by {count:,} grades · weights × grades = {score:.2f}</source>
      <translation>sustentada por {count:,} calificaciones · pesos × calificaciones = {score:.2f}</translation>
    </message>
    <message>
      <source>characters of the longest word</source>
      <translation>caracteres de la palabra más larga</translation>
    </message>
    <message>
      <source>checking ledgers</source>
      <translation>verificando registros</translation>
    </message>
    <message>
      <source>checking the database and the chain of grades</source>
      <translation>verificando la base de datos y la cadena de calificaciones</translation>
    </message>
    <message>
      <source>chosen by hand</source>
      <translation>elegido a mano</translation>
    </message>
    <message>
      <source>chunk {number} ends early: {size} of {stated} bytes</source>
      <translation>el fragmento {number} termina antes de tiempo: {size} de {stated} bytes</translation>
    </message>
    <message>
      <source>chunk {number} states no length; the rest is kept as it stands</source>
      <translation>el fragmento {number} no indica longitud; el resto se conserva tal cual</translation>
    </message>
    <message>
      <source>citation</source>
      <comment>reason</comment>
      <translation>marca de cita</translation>
    </message>
    <message>
      <source>comment</source>
      <comment>an event</comment>
      <translation>comentario</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>comentarios</translation>
    </message>
    <message>
      <source>comments</source>
      <comment>dropped text</comment>
      <translation>comentarios</translation>
    </message>
    <message>
      <source>comments</source>
      <comment>reason</comment>
      <translation>comentarios</translation>
    </message>
    <message>
      <source>compare</source>
      <comment>a step of work</comment>
      <translation>comparando</translation>
    </message>
    <message>
      <source>comparing main texts</source>
      <translation>comparando textos principales</translation>
    </message>
    <message>
      <source>confusion</source>
      <comment>a measurement, in a sentence</comment>
      <translation>confusión</translation>
    </message>
    <message>
      <source>consensus</source>
      <translation>consenso</translation>
    </message>
    <message>
      <source>consent</source>
      <comment>dropped text</comment>
      <translation>consentimiento</translation>
    </message>
    <message>
      <source>consent</source>
      <comment>reason</comment>
      <translation>consentimiento</translation>
    </message>
    <message>
      <source>consent or cookie notice</source>
      <comment>reason</comment>
      <translation>consentimiento o aviso de cookies</translation>
    </message>
    <message>
      <source>count</source>
      <comment>a step of work</comment>
      <translation>contando</translation>
    </message>
    <message>
      <source>crashed</source>
      <comment>reason</comment>
      <translation>bloqueado</translation>
    </message>
    <message>
      <source>criteria are no object</source>
      <translation>los criterios no son un objeto</translation>
    </message>
    <message>
      <source>criteria are values by name: {value}</source>
      <translation>los criterios son valores por nombre: {value}</translation>
    </message>
    <message>
      <source>critique</source>
      <comment>a pass of a lesson</comment>
      <translation>crítica</translation>
    </message>
    <message>
      <source>cut</source>
      <comment>tag</comment>
      <translation>umbral</translation>
    </message>
    <message>
      <source>cut {cut:.1f}</source>
      <translation>umbral {cut:.1f}</translation>
    </message>
    <message>
      <source>cut {cut:g}</source>
      <translation>umbral {cut:g}</translation>
    </message>
    <message>
      <source>cut {cut}</source>
      <translation>umbral {cut}</translation>
    </message>
    <message>
      <source>d MMM</source>
      <comment>how a day of this year is written, as of QLocale</comment>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>how a day of another year is written, as of QLocale</comment>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>damaged Parquet: {error}</source>
      <translation>Parquet dañado: {error}</translation>
    </message>
    <message>
      <source>damaged content encoding ({error})</source>
      <translation>codificación de contenido dañada ({error})</translation>
    </message>
    <message>
      <source>damaged gzip ({error})</source>
      <translation>gzip dañado ({error})</translation>
    </message>
    <message>
      <source>database disk image is malformed</source>
      <translation>el archivo de la base de datos está dañado</translation>
    </message>
    <message>
      <source>database is locked</source>
      <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
      <source>database or disk is full</source>
      <translation>la base de datos o el disco está lleno</translation>
    </message>
    <message>
      <source>database table is locked</source>
      <translation>una tabla de la base de datos está bloqueada</translation>
    </message>
    <message>
      <source>deciding</source>
      <translation>decidiendo</translation>
    </message>
    <message>
      <source>describe</source>
      <comment>a step of work</comment>
      <translation>describiendo</translation>
    </message>
    <message>
      <source>description is {description!r}, not a text</source>
      <translation>description es {description!r}, no un texto</translation>
    </message>
    <message>
      <source>device or resource busy</source>
      <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
      <source>did not pass</source>
      <translation>no aprobó</translation>
    </message>
    <message>
      <source>different stop words in the text</source>
      <translation>palabras vacías distintas en el texto</translation>
    </message>
    <message>
      <source>directions</source>
      <comment>a family of features, in a sentence</comment>
      <translation>direcciones</translation>
    </message>
    <message>
      <source>directory not empty</source>
      <translation>la carpeta no está vacía</translation>
    </message>
    <message>
      <source>disk I/O error</source>
      <translation>error de entrada o salida del disco</translation>
    </message>
    <message>
      <source>disk quota exceeded</source>
      <translation>cuota de disco superada</translation>
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
      <source>documents {count:,}</source>
      <translation>documentos {count:,}</translation>
    </message>
    <message>
      <source>done</source>
      <translation>terminado</translation>
    </message>
    <message>
      <source>draft</source>
      <comment>a pass of a lesson</comment>
      <translation>borrador</translation>
    </message>
    <message>
      <source>drag the cut, or use the arrow keys</source>
      <translation>arrastrar el umbral o usar las flechas</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>descartado</translation>
    </message>
    <message>
      <source>dropped</source>
      <comment>a document</comment>
      <translation>descartado</translation>
    </message>
    <message>
      <source>dropped as {reason}</source>
      <translation>descartado como {reason}</translation>
    </message>
    <message>
      <source>dropped: {reason}</source>
      <translation>descartado: {reason}</translation>
    </message>
    <message>
      <source>duplicates</source>
      <comment>a stage</comment>
      <translation>duplicados</translation>
    </message>
    <message>
      <source>ellipses per word</source>
      <translation>puntos suspensivos por palabra</translation>
    </message>
    <message>
      <source>embedding main texts</source>
      <translation>vectorizando textos principales</translation>
    </message>
    <message>
      <source>ends early, in its header</source>
      <translation>termina antes de tiempo, en su cabecera</translation>
    </message>
    <message>
      <source>ends early: {size} of {stated} bytes</source>
      <translation>termina antes de tiempo: {size} de {stated} bytes</translation>
    </message>
    <message>
      <source>event {number} cannot be read: {why}</source>
      <translation>el evento {number} no se puede leer: {why}</translation>
    </message>
    <message>
      <source>event {seq} cannot be read: {error}</source>
      <translation>no se puede leer el evento {seq}: {error}</translation>
    </message>
    <message>
      <source>event {seq} does not follow the one before it</source>
      <translation>el evento {seq} no sigue al anterior</translation>
    </message>
    <message>
      <source>event {seq} is on {document}, but belongs to {owner}</source>
      <translation>el evento {seq} es sobre {document}, pero pertenece a {owner}</translation>
    </message>
    <message>
      <source>event {seq} says something else than {annotator} signed</source>
      <translation>el evento {seq} dice algo distinto de lo que firmó {annotator}</translation>
    </message>
    <message>
      <source>event {seq} stands where {expected} should be</source>
      <translation>el evento {seq} está donde debería estar {expected}</translation>
    </message>
    <message>
      <source>event {seq} was changed after it was recorded</source>
      <translation>el evento {seq} se modificó después de registrarlo</translation>
    </message>
    <message>
      <source>event {uid} is in it twice</source>
      <translation>contiene dos veces el evento {uid}</translation>
    </message>
    <message>
      <source>event {uid} is taken back twice</source>
      <translation>el evento {uid} se retira dos veces</translation>
    </message>
    <message>
      <source>event {uid} takes back what is not in the bundle</source>
      <translation>el evento {uid} retira algo que no está en el paquete</translation>
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
      <translation>cada exportación tiene un manifiesto con el hash de cada archivo</translation>
    </message>
    <message>
      <source>every figure from {count:,} random documents that never trained it</source>
      <translation>en {count:,} documentos al azar que no entrenan</translation>
    </message>
    <message>
      <source>every graded document, weighted by how likely it was to be served.</source>
      <translation>cada documento calificado, ponderado por su probabilidad de extracción.</translation>
    </message>
    <message>
      <source>evidence</source>
      <comment>an event</comment>
      <translation>evidencias</translation>
    </message>
    <message>
      <source>evidence is a list of marks: {value}</source>
      <translation>las evidencias son una lista de marcas: {value}</translation>
    </message>
    <message>
      <source>exact duplicate</source>
      <comment>reason</comment>
      <translation>duplicado exacto</translation>
    </message>
    <message>
      <source>extracted main text</source>
      <translation>texto principal extraído</translation>
    </message>
    <message>
      <source>extracting main texts</source>
      <translation>extrayendo textos principales</translation>
    </message>
    <message>
      <source>extraction</source>
      <comment>a stage</comment>
      <translation>extracción</translation>
    </message>
    <message>
      <source>extraction broke down</source>
      <translation>la extracción falló</translation>
    </message>
    <message>
      <source>extraction crashed</source>
      <comment>reason</comment>
      <translation>extracción bloqueada</translation>
    </message>
    <message>
      <source>extraction crashed on it</source>
      <translation>la extracción se bloqueó con él</translation>
    </message>
    <message>
      <source>extraction empty</source>
      <comment>reason</comment>
      <translation>extracción vacía</translation>
    </message>
    <message>
      <source>extraction failed</source>
      <comment>reason</comment>
      <translation>extracción fallida</translation>
    </message>
    <message>
      <source>extraction found no main text</source>
      <translation>la extracción no encontró texto principal</translation>
    </message>
    <message>
      <source>extraction had found main text in the page</source>
      <translation>la extracción hubiera encontrado texto principal en la página</translation>
    </message>
    <message>
      <source>extraction had taken it for main text (+{count:,} token here)</source>
      <translation>la extracción lo hubiera tomado por texto principal (+{count:,} token aquí)</translation>
    </message>
    <message>
      <source>extraction had taken it for main text (+{count:,} tokens here)</source>
      <translation>la extracción lo hubiera tomado por texto principal (+{count:,} tokens aquí)</translation>
    </message>
    <message>
      <source>extraction left it out of the main text</source>
      <translation>la extracción lo dejó fuera del texto principal</translation>
    </message>
    <message>
      <source>extraction took too long</source>
      <translation>la extracción tardó demasiado</translation>
    </message>
    <message>
      <source>failed</source>
      <comment>reason</comment>
      <translation>fallido</translation>
    </message>
    <message>
      <source>fails above</source>
      <translation>descarta sobre</translation>
    </message>
    <message>
      <source>fails below</source>
      <translation>descarta bajo</translation>
    </message>
    <message>
      <source>fetched {day} · {what}</source>
      <translation>obtenido el {day} · {what}</translation>
    </message>
    <message>
      <source>field {field} is neither text nor a whole number</source>
      <translation>el campo {field} no es ni texto ni un número entero</translation>
    </message>
    <message>
      <source>field {field} is no text</source>
      <translation>el campo {field} no es texto</translation>
    </message>
    <message>
      <source>field {field} is not UTF-8</source>
      <translation>el campo {field} no es UTF-8</translation>
    </message>
    <message>
      <source>figures from all grades, weighted</source>
      <translation>cifras de todas las calificaciones, ponderadas</translation>
    </message>
    <message>
      <source>figures, calibration and advice of pages and of lessons apart</source>
      <translation>cifras, calibración y consejo de páginas y de lecciones por separado</translation>
    </message>
    <message>
      <source>file exists</source>
      <translation>el archivo ya existe</translation>
    </message>
    <message>
      <source>file is not a database</source>
      <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
      <source>file name too long</source>
      <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
      <source>file too large</source>
      <translation>archivo demasiado grande</translation>
    </message>
    <message>
      <source>file {number} of the manifest has no path</source>
      <translation>el archivo {number} del manifiesto no tiene ruta</translation>
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
      <source>filler</source>
      <comment>tag</comment>
      <translation>relleno SEO</translation>
    </message>
    <message>
      <source>flag</source>
      <comment>an event</comment>
      <translation>señal</translation>
    </message>
    <message>
      <source>flagged without a flag</source>
      <translation>señalado sin señal</translation>
    </message>
    <message>
      <source>folder</source>
      <comment>what a source is</comment>
      <translation>carpeta</translation>
    </message>
    <message>
      <source>footer</source>
      <comment>dropped text</comment>
      <translation>pie</translation>
    </message>
    <message>
      <source>footer</source>
      <comment>reason</comment>
      <translation>pie de página</translation>
    </message>
    <message>
      <source>forest.bin, probe.json and training.jsonl</source>
      <translation>forest.bin, probe.json y training.jsonl</translation>
    </message>
    <message>
      <source>forest.onnx, views.npz, probe.json and README.md</source>
      <translation>forest.onnx, views.npz, probe.json y README.md</translation>
    </message>
    <message>
      <source>forest.skops, views.npz, probe.json and README.md</source>
      <translation>forest.skops, views.npz, probe.json y README.md</translation>
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
      <source>from page {page}</source>
      <translation>de la página {page}</translation>
    </message>
    <message>
      <source>from {count:,} word</source>
      <translation>desde {count:,} palabra</translation>
    </message>
    <message>
      <source>from {count:,} words</source>
      <translation>desde {count:,} palabras</translation>
    </message>
    <message>
      <source>further criteria</source>
      <translation>otros criterios</translation>
    </message>
    <message>
      <source>gathering grades</source>
      <translation>reuniendo calificaciones</translation>
    </message>
    <message>
      <source>grade</source>
      <comment>an event</comment>
      <translation>calificación</translation>
    </message>
    <message>
      <source>grade {grade}</source>
      <translation>calif. {grade}</translation>
    </message>
    <message>
      <source>grade {grade}, score {score}: {documents}, {share:.0%} of this grade</source>
      <translation>calificación {grade}, puntuación {score}: {documents}, {share:.0%} de esta calificación</translation>
    </message>
    <message>
      <source>graded and flagged</source>
      <translation>calificado y señalado</translation>
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
      <source>grades</source>
      <comment>what a file holds</comment>
      <translation>calificaciones</translation>
    </message>
    <message>
      <source>grades above the others</source>
      <translation>niveles sobre los demás</translation>
    </message>
    <message>
      <source>grades from 0 to 5</source>
      <translation>calificaciones de 0 a 5</translation>
    </message>
    <message>
      <source>grades in a data set</source>
      <translation>calificaciones en un conjunto de datos</translation>
    </message>
    <message>
      <source>grades of Argilla</source>
      <translation>calificaciones de Argilla</translation>
    </message>
    <message>
      <source>grades of Label Studio</source>
      <translation>calificaciones de Label Studio</translation>
    </message>
    <message>
      <source>grades of Prodigy</source>
      <translation>calificaciones de Prodigy</translation>
    </message>
    <message>
      <source>grades of doccano</source>
      <translation>calificaciones de doccano</translation>
    </message>
    <message>
      <source>grades seen</source>
      <translation>calificaciones vistas</translation>
    </message>
    <message>
      <source>guessed from the names</source>
      <translation>deducido de los nombres</translation>
    </message>
    <message>
      <source>has left</source>
      <translation>se fue</translation>
    </message>
    <message>
      <source>hash signs per word</source>
      <translation>almohadillas por palabra</translation>
    </message>
    <message>
      <source>helps</source>
      <comment>a family of features</comment>
      <translation>ayuda</translation>
    </message>
    <message>
      <source>hidden</source>
      <comment>dropped text</comment>
      <translation>oculto</translation>
    </message>
    <message>
      <source>hidden</source>
      <comment>reason</comment>
      <translation>oculto</translation>
    </message>
    <message>
      <source>hidden on the page</source>
      <translation>oculto en la página</translation>
    </message>
    <message>
      <source>hidden text</source>
      <comment>reason</comment>
      <translation>texto oculto</translation>
    </message>
    <message>
      <source>higher score: {kept:.2f} over {gone:.2f}</source>
      <translation>mayor puntuación: {kept:.2f} frente a {gone:.2f}</translation>
    </message>
    <message>
      <source>higher score: {kept:.4f} over {gone:.4f}</source>
      <translation>mayor puntuación: {kept:.4f} frente a {gone:.4f}</translation>
    </message>
    <message>
      <source>how an answer came about: rubric, what could be seen, queue, propensity, probe</source>
      <translation>cómo surgió una respuesta: rúbrica, qué se podía ver, cola, probabilidad de extracción, sonda</translation>
    </message>
    <message>
      <source>how sure each score is</source>
      <translation>cuán segura es cada puntuación</translation>
    </message>
    <message>
      <source>hurts</source>
      <comment>a family of features</comment>
      <translation>perjudica</translation>
    </message>
    <message>
      <source>imported grades</source>
      <translation>calificaciones importadas</translation>
    </message>
    <message>
      <source>in force</source>
      <comment>a probe</comment>
      <translation>en vigor</translation>
    </message>
    <message>
      <source>inflates to more than {limit} bytes</source>
      <translation>se descomprime en más de {limit} bytes</translation>
    </message>
    <message>
      <source>input/output error</source>
      <translation>error de entrada o salida</translation>
    </message>
    <message>
      <source>is a directory</source>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <source>is no level any more</source>
      <translation>ya no es un nivel</translation>
    </message>
    <message>
      <source>it cannot be fetched ({error})</source>
      <translation>no se puede descargar ({error})</translation>
    </message>
    <message>
      <source>it does not answer in time</source>
      <translation>no responde a tiempo</translation>
    </message>
    <message>
      <source>it does not begin like one</source>
      <translation>no empieza como tal</translation>
    </message>
    <message>
      <source>it does not hold as many bundles as it says</source>
      <translation>no contiene tantos paquetes como dice</translation>
    </message>
    <message>
      <source>it does not hold as many events as it says</source>
      <translation>no contiene tantos eventos como dice</translation>
    </message>
    <message>
      <source>it does not name its document</source>
      <translation>no nombra su documento</translation>
    </message>
    <message>
      <source>it does not say so</source>
      <translation>no lo indica</translation>
    </message>
    <message>
      <source>it has no version</source>
      <translation>no tiene versión</translation>
    </message>
    <message>
      <source>it holds more than a bundle may</source>
      <translation>contiene más de lo que puede un paquete</translation>
    </message>
    <message>
      <source>it holds what does not belong in it</source>
      <translation>contiene algo que no le corresponde</translation>
    </message>
    <message>
      <source>it holds what no project can hold</source>
      <translation>contiene lo que ningún proyecto puede contener</translation>
    </message>
    <message>
      <source>it is about the author: its element is {element}</source>
      <translation>trata del autor: su elemento es {element}</translation>
    </message>
    <message>
      <source>it is no JSON</source>
      <translation>no es JSON</translation>
    </message>
    <message>
      <source>it is no JSON object</source>
      <translation>no es un objeto JSON</translation>
    </message>
    <message>
      <source>it is repeated across the site</source>
      <translation>se repite en todo el sitio</translation>
    </message>
    <message>
      <source>it is the page's title</source>
      <translation>es el título de la página</translation>
    </message>
    <message>
      <source>it is too large to extract</source>
      <translation>es demasiado grande para extraerlo</translation>
    </message>
    <message>
      <source>it lacks {error}</source>
      <translation>le falta {error}</translation>
    </message>
    <message>
      <source>it leads out of the data set's folder, or is missing; it was not opened</source>
      <translation>lleva fuera de la carpeta del conjunto de datos o falta; no se abrió</translation>
    </message>
    <message>
      <source>it names no table of a data set</source>
      <translation>no nombra ninguna tabla de un conjunto de datos</translation>
    </message>
    <message>
      <source>it names {twice} twice</source>
      <translation>nombra {twice} dos veces</translation>
    </message>
    <message>
      <source>it says nothing: no grade, skip, flag, comment or evidence</source>
      <translation>no dice nada: ni calificación, ni salto, ni señal, ni comentario, ni evidencia</translation>
    </message>
    <message>
      <source>it says “{words}”</source>
      <translation>dice «{words}»</translation>
    </message>
    <message>
      <source>it stands under “{heading}”</source>
      <translation>está bajo «{heading}»</translation>
    </message>
    <message>
      <source>it stands with the copyright notice in {element}</source>
      <translation>está junto al aviso de copyright en {element}</translation>
    </message>
    <message>
      <source>it states no type and is no HTML</source>
      <translation>no indica tipo y no es HTML</translation>
    </message>
    <message>
      <source>it stood on fewer documents of its site</source>
      <translation>apareciera en menos documentos de su sitio</translation>
    </message>
    <message>
      <source>it was damaged while it waited</source>
      <translation>se dañó mientras esperaba</translation>
    </message>
    <message>
      <source>it was not measured</source>
      <translation>no se midió</translation>
    </message>
    <message>
      <source>item {number}</source>
      <translation>elemento {number}</translation>
    </message>
    <message>
      <source>its certificate does not hold ({error})</source>
      <translation>su certificado no es válido ({error})</translation>
    </message>
    <message>
      <source>its element is hidden from readers</source>
      <translation>su elemento está oculto a los lectores</translation>
    </message>
    <message>
      <source>its element is {element}</source>
      <translation>su elemento es {element}</translation>
    </message>
    <message>
      <source>its evidence does not fit the document's text; the rest of it was recorded</source>
      <translation>sus evidencias no encajan en el texto del documento; el resto se registró</translation>
    </message>
    <message>
      <source>its evidence needs a prepared document; the rest of it was recorded</source>
      <translation>sus evidencias necesitan un documento preparado; el resto se registró</translation>
    </message>
    <message>
      <source>its evidence was not understood ({reason}); the rest of it was recorded</source>
      <translation>no se entendieron sus evidencias ({reason}); el resto se registró</translation>
    </message>
    <message>
      <source>its header has no number where it needs one</source>
      <translation>a su cabecera le falta un número necesario</translation>
    </message>
    <message>
      <source>its header has no text where it needs one</source>
      <translation>a su cabecera le falta un texto necesario</translation>
    </message>
    <message>
      <source>its header is not written as Labeler writes it</source>
      <translation>su cabecera no está escrita como la escribe Labeler</translation>
    </message>
    <message>
      <source>its kind had enough grades of its own</source>
      <translation>su tipo tuviera suficientes calificaciones propias</translation>
    </message>
    <message>
      <source>its label was rejected, which does not say what the grade is</source>
      <translation>su etiqueta fue rechazada, lo que no dice cuál es la calificación</translation>
    </message>
    <message>
      <source>its language is not kept</source>
      <translation>su idioma no se conserva</translation>
    </message>
    <message>
      <source>its main text came in before</source>
      <translation>su texto principal ya había llegado</translation>
    </message>
    <message>
      <source>its main text is nearly that of another one</source>
      <translation>su texto principal es casi el de otro</translation>
    </message>
    <message>
      <source>its score is below the cut</source>
      <translation>su puntuación está por debajo del umbral</translation>
    </message>
    <message>
      <source>its score of {score:.2f} decides nothing, nor does the {cut}</source>
      <translation>su puntuación de {score:.2f} no decide nada, el {cut} tampoco</translation>
    </message>
    <message>
      <source>its time is in the future: {time}</source>
      <translation>su hora está en el futuro: {time}</translation>
    </message>
    <message>
      <source>its time lies ahead: {time}</source>
      <translation>su hora está en el futuro: {time}</translation>
    </message>
    <message>
      <source>its twin {twin} and all others as similar were not in the project</source>
      <translation>su gemelo {twin} y todos los igual de similares no estuvieran en el proyecto</translation>
    </message>
    <message>
      <source>its twin {twin} were not in the project</source>
      <translation>su gemelo {twin} no estuviera en el proyecto</translation>
    </message>
    <message>
      <source>judge</source>
      <comment>a step of work</comment>
      <translation>juzgando</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>se juzga</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>conservado</translation>
    </message>
    <message>
      <source>kept</source>
      <comment>a document</comment>
      <translation>conservado</translation>
    </message>
    <message>
      <source>kept because {why}</source>
      <translation>conservado porque: {why}</translation>
    </message>
    <message>
      <source>kept no word of this block</source>
      <translation>no conservó ninguna palabra de este bloque</translation>
    </message>
    <message>
      <source>kept this block</source>
      <translation>conservó este bloque</translation>
    </message>
    <message>
      <source>kept {count} of {words} words of this block</source>
      <translation>conservó {count} de {words} palabras de este bloque</translation>
    </message>
    <message>
      <source>kept {tokens:,}</source>
      <translation>conservados {tokens:,}</translation>
    </message>
    <message>
      <source>kept: {languages}</source>
      <translation>se conservan: {languages}</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>tecla {key}</translation>
    </message>
    <message>
      <source>labeler probes PROJECT lists them.</source>
      <translation>labeler probes PROJECT las enumera.</translation>
    </message>
    <message>
      <source>labels by number, which do not tell the grade: export with names of labels</source>
      <translation>etiquetas por número, que no dicen la calificación: exporte con nombres de etiquetas</translation>
    </message>
    <message>
      <source>language</source>
      <translation>idioma</translation>
    </message>
    <message>
      <source>language</source>
      <comment>a stage</comment>
      <translation>idioma</translation>
    </message>
    <message>
      <source>language</source>
      <comment>tag</comment>
      <translation>idioma</translation>
    </message>
    <message>
      <source>languages without spaces</source>
      <translation>idiomas sin espacios</translation>
    </message>
    <message>
      <source>larger than {limit} bytes</source>
      <translation>mayor que {limit} bytes</translation>
    </message>
    <message>
      <source>lead</source>
      <comment>a role</comment>
      <translation>responsable</translation>
    </message>
    <message>
      <source>leaves out the line</source>
      <translation>omite la línea</translation>
    </message>
    <message>
      <source>ledgers</source>
      <comment>what is checked</comment>
      <translation>los registros</translation>
    </message>
    <message>
      <source>lesson</source>
      <translation>lección</translation>
    </message>
    <message>
      <source>lessons</source>
      <translation>lecciones</translation>
    </message>
    <message>
      <source>lessons have {count} of {fewest} grades of their own</source>
      <translation>las lecciones tienen {count} de {fewest} calificaciones propias</translation>
    </message>
    <message>
      <source>levels</source>
      <comment>a unit after a number</comment>
      <translation>niveles</translation>
    </message>
    <message>
      <source>line breaks per word</source>
      <translation>saltos de línea por palabra</translation>
    </message>
    <message>
      <source>line {number}</source>
      <translation>línea {number}</translation>
    </message>
    <message>
      <source>line {number}: {address}</source>
      <translation>línea {number}: {address}</translation>
    </message>
    <message>
      <source>lines that are not blank</source>
      <translation>líneas que no están vacías</translation>
    </message>
    <message>
      <source>link dense</source>
      <comment>reason</comment>
      <translation>muchos enlaces</translation>
    </message>
    <message>
      <source>link-dense</source>
      <comment>dropped text</comment>
      <translation>muchos enlaces</translation>
    </message>
    <message>
      <source>links</source>
      <comment>tag</comment>
      <translation>enlaces</translation>
    </message>
    <message>
      <source>loading the encoder</source>
      <translation>cargando el codificador</translation>
    </message>
    <message>
      <source>login</source>
      <comment>dropped text</comment>
      <translation>acceso</translation>
    </message>
    <message>
      <source>login</source>
      <comment>reason</comment>
      <translation>acceso</translation>
    </message>
    <message>
      <source>login or paywall</source>
      <comment>reason</comment>
      <translation>acceso o muro de pago</translation>
    </message>
    <message>
      <source>longer: {kept:,} over {gone:,} tokens</source>
      <translation>más largo: {kept:,} tokens frente a {gone:,}</translation>
    </message>
    <message>
      <source>make the sample project</source>
      <translation>crear el proyecto de ejemplo</translation>
    </message>
    <message>
      <source>makes other scores surer</source>
      <translation>hace más seguras otras puntuaciones</translation>
    </message>
    <message>
      <source>marks of evidence</source>
      <translation>marcas de evidencias</translation>
    </message>
    <message>
      <source>mean length of words in characters</source>
      <translation>longitud media de las palabras en caracteres</translation>
    </message>
    <message>
      <source>meaning</source>
      <comment>a family of features, in a sentence</comment>
      <translation>significado</translation>
    </message>
    <message>
      <source>measuring</source>
      <translation>midiendo</translation>
    </message>
    <message>
      <source>measuring the learning curve</source>
      <translation>midiendo la curva de aprendizaje</translation>
    </message>
    <message>
      <source>measuring what failed, one by one</source>
      <translation>midiendo uno a uno lo que falló</translation>
    </message>
    <message>
      <source>merged</source>
      <translation>fusionado</translation>
    </message>
    <message>
      <source>mixture</source>
      <translation>mezcla</translation>
    </message>
    <message>
      <source>mixture</source>
      <comment>a stage</comment>
      <translation>mezcla</translation>
    </message>
    <message>
      <source>more than {count} marks</source>
      <translation>más de {count} marcas</translation>
    </message>
    <message>
      <source>more than {count} redirects</source>
      <translation>más de {count} redirecciones</translation>
    </message>
    <message>
      <source>mostly links</source>
      <comment>reason</comment>
      <translation>sobre todo enlaces</translation>
    </message>
    <message>
      <source>name is {name!r}, not a text</source>
      <translation>name es {name!r}, no un texto</translation>
    </message>
    <message>
      <source>name topics</source>
      <translation>nombrar temas</translation>
    </message>
    <message>
      <source>named before, in line {line}</source>
      <translation>ya nombrada, en la línea {line}</translation>
    </message>
    <message>
      <source>names of people</source>
      <translation>nombres de personas</translation>
    </message>
    <message>
      <source>nav</source>
      <comment>tag</comment>
      <translation>nav</translation>
    </message>
    <message>
      <source>navigation</source>
      <comment>dropped text</comment>
      <translation>navegación</translation>
    </message>
    <message>
      <source>navigation</source>
      <comment>reason</comment>
      <translation>navegación</translation>
    </message>
    <message>
      <source>near duplicate</source>
      <comment>reason</comment>
      <translation>casi duplicado</translation>
    </message>
    <message>
      <source>near twin</source>
      <comment>tag</comment>
      <translation>casi gemelo</translation>
    </message>
    <message>
      <source>nested too deeply</source>
      <translation>anidado a demasiada profundidad</translation>
    </message>
    <message>
      <source>newest is {probe}</source>
      <translation>la más nueva es {probe}</translation>
    </message>
    <message>
      <source>next five ready</source>
      <translation>los cinco siguientes listos</translation>
    </message>
    <message>
      <source>next four ready</source>
      <translation>los cuatro siguientes listos</translation>
    </message>
    <message>
      <source>next one ready</source>
      <translation>el siguiente listo</translation>
    </message>
    <message>
      <source>next six ready</source>
      <translation>los seis siguientes listos</translation>
    </message>
    <message>
      <source>next three ready</source>
      <translation>los tres siguientes listos</translation>
    </message>
    <message>
      <source>next two ready</source>
      <translation>los dos siguientes listos</translation>
    </message>
    <message>
      <source>next {ready} ready</source>
      <translation>los {ready} siguientes listos</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no annotation</source>
      <translation>sin anotación</translation>
    </message>
    <message>
      <source>no annotator</source>
      <translation>sin anotador</translation>
    </message>
    <message>
      <source>no answer in {seconds:g} s</source>
      <translation>sin respuesta en {seconds:g} s</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
      <source>no clear difference</source>
      <comment>a family of features</comment>
      <translation>sin diferencia clara</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>sin conexión</translation>
    </message>
    <message>
      <source>no document</source>
      <translation>ningún documento</translation>
    </message>
    <message>
      <source>no document has an interval</source>
      <translation>ningún documento tiene intervalo</translation>
    </message>
    <message>
      <source>no document has its address or its text: {text}</source>
      <translation>ningún documento tiene su dirección o su texto: {text}</translation>
    </message>
    <message>
      <source>no document of the random evaluation stream is graded yet</source>
      <translation>aún no hay ningún documento de la evaluación aleatoria calificado</translation>
    </message>
    <message>
      <source>no document reaches the cut</source>
      <translation>ningún documento alcanza el umbral</translation>
    </message>
    <message>
      <source>no document was graded at or above the cut</source>
      <translation>ningún documento se calificó con el umbral o más</translation>
    </message>
    <message>
      <source>no event: {error} {why}</source>
      <translation>no es un evento: {error} {why}</translation>
    </message>
    <message>
      <source>no field with a text (html, text, content, body...): name it with --text-field or --html-field</source>
      <translation>ningún campo con un texto (html, text, content, body...): indíquelo con --text-field o --html-field</translation>
    </message>
    <message>
      <source>no field {field}</source>
      <translation>no hay campo {field}</translation>
    </message>
    <message>
      <source>no graded document came from the queue</source>
      <translation>ningún documento calificado vino de la cola</translation>
    </message>
    <message>
      <source>no graded lesson came from the queue</source>
      <translation>ninguna lección calificada vino de la cola</translation>
    </message>
    <message>
      <source>no graded page came from the queue</source>
      <translation>ninguna página calificada vino de la cola</translation>
    </message>
    <message>
      <source>no interval</source>
      <translation>sin intervalo</translation>
    </message>
    <message>
      <source>no lesson is graded yet</source>
      <translation>aún no hay ninguna lección calificada</translation>
    </message>
    <message>
      <source>no lesson of the random evaluation stream is graded yet</source>
      <translation>aún no hay ninguna lección de la evaluación aleatoria calificada</translation>
    </message>
    <message>
      <source>no main text</source>
      <translation>sin texto principal</translation>
    </message>
    <message>
      <source>no main text</source>
      <comment>tag</comment>
      <translation>sin texto pr.</translation>
    </message>
    <message>
      <source>no mark: {error}</source>
      <translation>no es una marca: {error}</translation>
    </message>
    <message>
      <source>no object</source>
      <translation>no es un objeto</translation>
    </message>
    <message>
      <source>no other document stands for it</source>
      <translation>ningún otro documento lo sustituye</translation>
    </message>
    <message>
      <source>no page is graded yet</source>
      <translation>aún no hay ninguna página calificada</translation>
    </message>
    <message>
      <source>no page of the random evaluation stream is graded yet</source>
      <translation>aún no hay ninguna página de la evaluación aleatoria calificada</translation>
    </message>
    <message>
      <source>no probe yet</source>
      <translation>aún sin sonda</translation>
    </message>
    <message>
      <source>no readable table: {error}</source>
      <translation>no es una tabla legible: {error}</translation>
    </message>
    <message>
      <source>no scheme</source>
      <translation>sin esquema</translation>
    </message>
    <message>
      <source>no score</source>
      <translation>sin puntuación</translation>
    </message>
    <message>
      <source>no space left on device</source>
      <translation>no queda espacio en el disco</translation>
    </message>
    <message>
      <source>no such file or directory</source>
      <translation>no existe</translation>
    </message>
    <message>
      <source>no task of Label Studio: no data and annotations</source>
      <translation>no es una tarea de Label Studio: sin data ni annotations</translation>
    </message>
    <message>
      <source>no time: {value}</source>
      <translation>no es una hora: {value}</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>sin valor</translation>
    </message>
    <message>
      <source>nobody graded any of the lessons less than {cut}</source>
      <translation>nadie calificó ninguna lección con menos de {cut}</translation>
    </message>
    <message>
      <source>nobody graded any of the lessons {cut} or more</source>
      <translation>nadie calificó ninguna lección con {cut} o más</translation>
    </message>
    <message>
      <source>nobody graded any of the pages less than {cut}</source>
      <translation>nadie calificó ninguna página con menos de {cut}</translation>
    </message>
    <message>
      <source>nobody graded any of the pages {cut} or more</source>
      <translation>nadie calificó ninguna página con {cut} o más</translation>
    </message>
    <message>
      <source>none in its block</source>
      <translation>ninguno en su bloque</translation>
    </message>
    <message>
      <source>not CSV: {error}</source>
      <translation>no es CSV: {error}</translation>
    </message>
    <message>
      <source>not JSON: {error}</source>
      <translation>no es JSON: {error}</translation>
    </message>
    <message>
      <source>not JSON: {error} at column {column}</source>
      <translation>no es JSON: {error} en la columna {column}</translation>
    </message>
    <message>
      <source>not UTF-8 at byte {byte} of the line</source>
      <translation>no es UTF-8 en el byte {byte} de la línea</translation>
    </message>
    <message>
      <source>not a JSON object</source>
      <translation>no es un objeto JSON</translation>
    </message>
    <message>
      <source>not a directory</source>
      <translation>no es una carpeta</translation>
    </message>
    <message>
      <source>not a format that Labeler reads ({formats})</source>
      <translation>no es un formato que Labeler lea ({formats})</translation>
    </message>
    <message>
      <source>not a readable Parquet file: {error}</source>
      <translation>no es un archivo Parquet legible: {error}</translation>
    </message>
    <message>
      <source>not a valid address ({error})</source>
      <translation>no es una dirección válida ({error})</translation>
    </message>
    <message>
      <source>not an ISO 8601 time: {value}</source>
      <translation>no es una hora ISO 8601: {value}</translation>
    </message>
    <message>
      <source>not asked</source>
      <translation>no preguntado</translation>
    </message>
    <message>
      <source>not blind</source>
      <translation>no a ciegas</translation>
    </message>
    <message>
      <source>not calibrated</source>
      <translation>sin calibrar</translation>
    </message>
    <message>
      <source>not calibrated and without intervals</source>
      <translation>sin calibrar y sin intervalos</translation>
    </message>
    <message>
      <source>not complete within {seconds} s</source>
      <translation>incompleto tras {seconds} s</translation>
    </message>
    <message>
      <source>not defined: {why}</source>
      <translation>no definida: {why}</translation>
    </message>
    <message>
      <source>not embedded</source>
      <translation>sin vectorizar</translation>
    </message>
    <message>
      <source>not gated: {why}</source>
      <translation>sin umbral: {why}</translation>
    </message>
    <message>
      <source>not graded, skipped and flagged apart from grade 0</source>
      <translation>no calificado, saltado y señalado aparte de la calificación 0</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>sin medir</translation>
    </message>
    <message>
      <source>not measured in this probe</source>
      <translation>sin medir en esta sonda</translation>
    </message>
    <message>
      <source>not saved: {error}</source>
      <translation>no guardado: {error}</translation>
    </message>
    <message>
      <source>not saved: {reason}</source>
      <translation>no guardado: {reason}</translation>
    </message>
    <message>
      <source>not taken back: {error}</source>
      <translation>no retirado: {error}</translation>
    </message>
    <message>
      <source>not {languages}</source>
      <translation>no {languages}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>nothing graded since</source>
      <translation>nada calificado desde entonces</translation>
    </message>
    <message>
      <source>nothing imported yet</source>
      <translation>aún no se ha importado nada</translation>
    </message>
    <message>
      <source>nothing left</source>
      <comment>reason</comment>
      <translation>nada restante</translation>
    </message>
    <message>
      <source>of 5</source>
      <translation>de 5</translation>
    </message>
    <message>
      <source>of the role {role} nobody may do that</source>
      <translation>el rol de {role} no lo permite</translation>
    </message>
    <message>
      <source>of the {compared} documents that one more grade tells most about, {graded} have grades already (people scatter by {noise:.2f} grades).</source>
      <translation>de los {compared} documentos de los que una calificación más dice lo máximo, {graded} ya tienen calificaciones (las personas varían en {noise:.2f} niveles).</translation>
    </message>
    <message>
      <source>on documents held out from training</source>
      <translation>en documentos apartados del entrenamiento</translation>
    </message>
    <message>
      <source>on gold documents</source>
      <translation>con documentos de oro</translation>
    </message>
    <message>
      <source>on people's desks now</source>
      <translation>ahora en mesas de personas</translation>
    </message>
    <message>
      <source>on {day}</source>
      <comment>when a grade was given</comment>
      <translation>el {day}</translation>
    </message>
    <message>
      <source>one document carries {heaviest:.0%} of all weight</source>
      <translation>un documento lleva el {heaviest:.0%} de todo el peso</translation>
    </message>
    <message>
      <source>one line drops the document</source>
      <translation>una línea descarta el documento</translation>
    </message>
    <message>
      <source>one measurement, without an interval</source>
      <translation>una sola medición, sin intervalo</translation>
    </message>
    <message>
      <source>one person</source>
      <comment>of</comment>
      <translation>una persona</translation>
    </message>
    <message>
      <source>only seems to</source>
      <comment>a document reaches its level</comment>
      <translation>solo lo parece</translation>
    </message>
    <message>
      <source>only {languages}</source>
      <translation>solo {languages}</translation>
    </message>
    <message>
      <source>open</source>
      <comment>documents to grade</comment>
      <translation>pendientes</translation>
    </message>
    <message>
      <source>open</source>
      <comment>somebody's desk</comment>
      <translation>abierto</translation>
    </message>
    <message>
      <source>operation not permitted</source>
      <translation>operación no permitida</translation>
    </message>
    <message>
      <source>or at most</source>
      <comment>so many tokens</comment>
      <translation>o como máximo</translation>
    </message>
    <message>
      <source>other</source>
      <comment>dropped text</comment>
      <translation>otro</translation>
    </message>
    <message>
      <source>other</source>
      <comment>reason</comment>
      <translation>otro relleno</translation>
    </message>
    <message>
      <source>other</source>
      <comment>something else is wrong with a document</comment>
      <translation>otra cosa</translation>
    </message>
    <message>
      <source>other boilerplate</source>
      <comment>reason</comment>
      <translation>otro relleno</translation>
    </message>
    <message>
      <source>other language</source>
      <comment>reason</comment>
      <translation>otro idioma</translation>
    </message>
    <message>
      <source>out of bag</source>
      <translation>fuera de bolsa</translation>
    </message>
    <message>
      <source>out of bag: {count:,} training document, each judged by trees that never saw it</source>
      <translation>fuera de bolsa, en {count:,} documento de entrenamiento</translation>
    </message>
    <message>
      <source>out of bag: {count:,} training documents, each judged by trees that never saw it</source>
      <translation>fuera de bolsa, en {count:,} documentos de entrenamiento</translation>
    </message>
    <message>
      <source>over budget</source>
      <translation>fuera de presupuesto</translation>
    </message>
    <message>
      <source>over budget</source>
      <comment>reason</comment>
      <translation>fuera de presupuesto</translation>
    </message>
    <message>
      <source>overturned</source>
      <comment>reason</comment>
      <translation>anulado</translation>
    </message>
    <message>
      <source>p(keep) {chance:.2f}</source>
      <translation>p(conservar) {chance:.2f}</translation>
    </message>
    <message>
      <source>page</source>
      <translation>página</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>páginas</translation>
    </message>
    <message>
      <source>pages have {count} of {fewest} grades of their own</source>
      <translation>las páginas tienen {count} de {fewest} calificaciones propias</translation>
    </message>
    <message>
      <source>parts are too large and too different to be compared word by word</source>
      <translation>hay partes demasiado grandes y distintas para compararlas palabra por palabra</translation>
    </message>
    <message>
      <source>passages</source>
      <comment>what is looked for</comment>
      <translation>pasajes repetidos</translation>
    </message>
    <message>
      <source>passed</source>
      <translation>superado</translation>
    </message>
    <message>
      <source>paused</source>
      <comment>somebody</comment>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>paywall</source>
      <translation>muro de pago</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personas</translation>
    </message>
    <message>
      <source>people</source>
      <comment>a stage</comment>
      <translation>personas</translation>
    </message>
    <message>
      <source>permission denied</source>
      <translation>permiso denegado</translation>
    </message>
    <message>
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <source>person</source>
      <comment>tag</comment>
      <translation>persona</translation>
    </message>
    <message>
      <source>personal data</source>
      <translation>datos personales</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>texto sin formato</translation>
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
      <source>precision {figure}</source>
      <translation>precisión {figure}</translation>
    </message>
    <message>
      <source>predicted probability to reach the cut</source>
      <translation>probabilidad prevista de alcanzar el umbral</translation>
    </message>
    <message>
      <source>predicted {predicted:.0%}, graded {graded:.0%} ({low:.0%} to {high:.0%}), {documents}</source>
      <translation>previsto {predicted:.0%}, calificado {graded:.0%} ({low:.0%} a {high:.0%}), {documents}</translation>
    </message>
    <message>
      <source>probe {number} cannot be read: {error}</source>
      <translation>no se puede leer la sonda {number}: {error}</translation>
    </message>
    <message>
      <source>probe {number} names {grades} grades, but holds {held}</source>
      <translation>la sonda {number} indica {grades} calificaciones, pero contiene {held}</translation>
    </message>
    <message>
      <source>probe {number} was trained on a grade that event {event} does not hold</source>
      <translation>la sonda {number} se entrenó con una calificación que el evento {event} no contiene</translation>
    </message>
    <message>
      <source>probe {number} was trained on event {event}, which its rubric {label} does not accept</source>
      <translation>la sonda {number} se entrenó con el evento {event}, que su rúbrica {label} no acepta</translation>
    </message>
    <message>
      <source>probe {number} was trained under the rubric {rubric}, which is not there</source>
      <translation>la sonda {number} se entrenó con la rúbrica {rubric}, que no existe</translation>
    </message>
    <message>
      <source>probe {probe}</source>
      <translation>sonda {probe}</translation>
    </message>
    <message>
      <source>probe {probe} did not read it</source>
      <translation>la sonda {probe} no la leyó</translation>
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
      <source>problematic</source>
      <translation>problemático</translation>
    </message>
    <message>
      <source>prose before kept blocks</source>
      <translation>prosa antes de los bloques conservados</translation>
    </message>
    <message>
      <source>prose between kept blocks</source>
      <translation>prosa entre bloques conservados</translation>
    </message>
    <message>
      <source>questions first</source>
      <translation>primero preguntas</translation>
    </message>
    <message>
      <source>queue</source>
      <translation>cola</translation>
    </message>
    <message>
      <source>random documents</source>
      <translation>documentos al azar</translation>
    </message>
    <message>
      <source>rank agreement</source>
      <translation>concordancia de rangos</translation>
    </message>
    <message>
      <source>rank {rank:,}</source>
      <translation>puesto {rank:,}</translation>
    </message>
    <message>
      <source>reaches it</source>
      <comment>a document its level</comment>
      <translation>lo alcanza</translation>
    </message>
    <message>
      <source>read-only file system</source>
      <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
      <source>reading the probe</source>
      <translation>se lee la sonda</translation>
    </message>
    <message>
      <source>reads as before</source>
      <comment>a level</comment>
      <translation>dice lo mismo que antes</translation>
    </message>
    <message>
      <source>reads otherwise now</source>
      <comment>a level</comment>
      <translation>ahora dice otra cosa</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motivo</translation>
    </message>
    <message>
      <source>recipe</source>
      <comment>of a queue</comment>
      <translation>mezcla</translation>
    </message>
    <message>
      <source>record {number}</source>
      <translation>registro {number}</translation>
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
      <source>related</source>
      <comment>dropped text</comment>
      <translation>relacionado</translation>
    </message>
    <message>
      <source>related</source>
      <comment>reason</comment>
      <translation>relacionado</translation>
    </message>
    <message>
      <source>related links</source>
      <comment>reason</comment>
      <translation>enlaces relacionados</translation>
    </message>
    <message>
      <source>repeated</source>
      <comment>tag</comment>
      <translation>repetido</translation>
    </message>
    <message>
      <source>repeated passage</source>
      <comment>reason</comment>
      <translation>pasaje repetido</translation>
    </message>
    <message>
      <source>reset</source>
      <comment>a key</comment>
      <translation>restablecer</translation>
    </message>
    <message>
      <source>rewrite</source>
      <comment>a pass of a lesson</comment>
      <translation>reescritura</translation>
    </message>
    <message>
      <source>row {number}</source>
      <translation>fila {number}</translation>
    </message>
    <message>
      <source>row {row} of {table} refers to a missing {parent}</source>
      <translation>la fila {row} de {table} remite a un {parent} que falta</translation>
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
      <source>rule</source>
      <comment>tag</comment>
      <translation>regla</translation>
    </message>
    <message>
      <source>rule {family}</source>
      <comment>tag</comment>
      <translation>regla {family}</translation>
    </message>
    <message>
      <source>rules</source>
      <translation>reglas</translation>
    </message>
    <message>
      <source>rules</source>
      <comment>a stage</comment>
      <translation>reglas</translation>
    </message>
    <message>
      <source>rules is not a list</source>
      <translation>rules no es una lista</translation>
    </message>
    <message>
      <source>rules on lines and repeated passages left nothing of it</source>
      <translation>las reglas de líneas y los pasajes repetidos no dejaron nada de él</translation>
    </message>
    <message>
      <source>rules on lines left some of it</source>
      <translation>las reglas de líneas dejaran algo de él</translation>
    </message>
    <message>
      <source>rules {name} {version}</source>
      <translation>reglas {name} {version}</translation>
    </message>
    <message>
      <source>run {id} did not decide so about {document}</source>
      <translation>la ejecución {id} no decidió así sobre {document}</translation>
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
      <source>same main text</source>
      <comment>reason</comment>
      <translation>mismo texto principal</translation>
    </message>
    <message>
      <source>same place as kept blocks</source>
      <translation>mismo lugar que los bloques conservados</translation>
    </message>
    <message>
      <source>sandbox off</source>
      <translation>sin zona aislada</translation>
    </message>
    <message>
      <source>save</source>
      <comment>a step of work</comment>
      <translation>guardando</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>guardado</translation>
    </message>
    <message>
      <source>saved as {path}</source>
      <translation>guardado como {path}</translation>
    </message>
    <message>
      <source>saved: document agreed</source>
      <translation>guardado: acuerdo con el documento</translation>
    </message>
    <message>
      <source>saved: document overturned</source>
      <translation>guardado: documento anulado</translation>
    </message>
    <message>
      <source>saved: span agreed</source>
      <translation>guardado: acuerdo con el fragmento</translation>
    </message>
    <message>
      <source>saved: span overturned</source>
      <translation>guardado: fragmento anulado</translation>
    </message>
    <message>
      <source>saving…</source>
      <translation>guardando…</translation>
    </message>
    <message>
      <source>score</source>
      <translation>puntuación</translation>
    </message>
    <message>
      <source>score</source>
      <comment>a stage</comment>
      <translation>puntuación</translation>
    </message>
    <message>
      <source>score seen</source>
      <translation>puntuación vista</translation>
    </message>
    <message>
      <source>score {score:.2f}</source>
      <translation>puntuación {score:.2f}</translation>
    </message>
    <message>
      <source>score {score:.2f}, the other has none</source>
      <translation>puntuación {score:.2f}, el otro no tiene</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>punt. {score}</translation>
    </message>
    <message>
      <source>score, high first</source>
      <translation>puntuación, alta primero</translation>
    </message>
    <message>
      <source>score, low first</source>
      <translation>puntuación, baja primero</translation>
    </message>
    <message>
      <source>scoring</source>
      <translation>puntuando</translation>
    </message>
    <message>
      <source>search for rare high grades</source>
      <translation>calificaciones altas raras</translation>
    </message>
    <message>
      <source>seconds taken</source>
      <translation>segundos empleados</translation>
    </message>
    <message>
      <source>sentences in the lines that are kept</source>
      <translation>frases en las líneas conservadas</translation>
    </message>
    <message>
      <source>seo</source>
      <comment>dropped text</comment>
      <translation>SEO</translation>
    </message>
    <message>
      <source>seo</source>
      <comment>reason</comment>
      <translation>SEO</translation>
    </message>
    <message>
      <source>served at random and kept apart; never trained on. These are the figures to publish.</source>
      <translation>servidos al azar y apartados; nunca entrenan. Estas son las cifras para publicar.</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>ajustes</translation>
    </message>
    <message>
      <source>settled before, to compare people</source>
      <translation>resuelto, para comparar</translation>
    </message>
    <message>
      <source>several choices: {value}</source>
      <translation>varias opciones: {value}</translation>
    </message>
    <message>
      <source>several labels: {value}</source>
      <translation>varias etiquetas: {value}</translation>
    </message>
    <message>
      <source>severe    mild</source>
      <translation>severo   suave</translation>
    </message>
    <message>
      <source>share</source>
      <comment>dropped text</comment>
      <translation>compartir</translation>
    </message>
    <message>
      <source>share</source>
      <comment>reason</comment>
      <translation>compartir</translation>
    </message>
    <message>
      <source>share bar</source>
      <comment>reason</comment>
      <translation>barra para compartir</translation>
    </message>
    <message>
      <source>share of characters in lines that stood before</source>
      <translation>proporción de caracteres en líneas que ya aparecieron</translation>
    </message>
    <message>
      <source>share of characters in paragraphs that stood before</source>
      <translation>proporción de caracteres en párrafos que ya aparecieron</translation>
    </message>
    <message>
      <source>share of characters in sequences of {size} words that stood before</source>
      <translation>proporción de caracteres en secuencias de {size} palabras que ya aparecieron</translation>
    </message>
    <message>
      <source>share of characters in the most frequent sequence of {size} words</source>
      <translation>proporción de caracteres en la secuencia más frecuente de {size} palabras</translation>
    </message>
    <message>
      <source>share of lines that begin with a bullet</source>
      <translation>proporción de líneas que empiezan con una viñeta</translation>
    </message>
    <message>
      <source>share of lines that end with a mark</source>
      <translation>proporción de líneas que acaban en un signo</translation>
    </message>
    <message>
      <source>share of lines that end with an ellipsis</source>
      <translation>proporción de líneas que acaban en puntos suspensivos</translation>
    </message>
    <message>
      <source>share of lines that stood before</source>
      <translation>proporción de líneas que ya aparecieron</translation>
    </message>
    <message>
      <source>share of paragraphs that stood before</source>
      <translation>proporción de párrafos que ya aparecieron</translation>
    </message>
    <message>
      <source>share of short lines</source>
      <translation>proporción de líneas cortas</translation>
    </message>
    <message>
      <source>share of words with a letter</source>
      <translation>proporción de palabras con alguna letra</translation>
    </message>
    <message>
      <source>share that people graded so</source>
      <translation>parte que las personas calificaron así</translation>
    </message>
    <message>
      <source>signatures</source>
      <translation>firmas</translation>
    </message>
    <message>
      <source>skip</source>
      <comment>an event</comment>
      <translation>salto</translation>
    </message>
    <message>
      <source>skipped; they come back last</source>
      <translation>saltados; vuelven al final</translation>
    </message>
    <message>
      <source>some names speak of lessons: better import them by themselves</source>
      <translation>algunos nombres hablan de lecciones: mejor importarlas aparte</translation>
    </message>
    <message>
      <source>stands for many, before there were scores</source>
      <translation>representa a muchos, al inicio</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>empezando</translation>
    </message>
    <message>
      <source>states no valid length</source>
      <translation>no indica una longitud válida</translation>
    </message>
    <message>
      <source>states {stated} bytes, holds {size}</source>
      <translation>indica {stated} bytes, contiene {size}</translation>
    </message>
    <message>
      <source>statistics</source>
      <comment>a family of features, in a sentence</comment>
      <translation>estadísticas</translation>
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
      <source>stopped by an error</source>
      <translation>detenido por un error</translation>
    </message>
    <message>
      <source>stopped by an error; what was finished stays</source>
      <translation>detenido por un error; lo terminado se conserva</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>deteniendo</translation>
    </message>
    <message>
      <source>stopping after this batch</source>
      <translation>se detendrá tras este lote</translation>
    </message>
    <message>
      <source>stopping after this step</source>
      <translation>se detiene tras este paso</translation>
    </message>
    <message>
      <source>stretches of grading, by when they began</source>
      <translation>tramos de calificación, según su inicio</translation>
    </message>
    <message>
      <source>string or blob too big</source>
      <translation>un valor es demasiado grande</translation>
    </message>
    <message>
      <source>such as 500 k</source>
      <translation>p. ej., 500 k</translation>
    </message>
    <message>
      <source>taken back: your agreement</source>
      <translation>retirado: su acuerdo</translation>
    </message>
    <message>
      <source>taken back: your agreement on {document}</source>
      <translation>retirado: su acuerdo con {document}</translation>
    </message>
    <message>
      <source>taken back: your overturn</source>
      <translation>retirada: su anulación</translation>
    </message>
    <message>
      <source>taken back: your overturn on {document}</source>
      <translation>retirada: su anulación de {document}</translation>
    </message>
    <message>
      <source>taking back…</source>
      <translation>retirando…</translation>
    </message>
    <message>
      <source>task {number}</source>
      <translation>tarea {number}</translation>
    </message>
    <message>
      <source>teacher {teacher}</source>
      <translation>modelo maestro {teacher}</translation>
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
      <source>that is no event which can be read, or it is from the future</source>
      <translation>ese evento no se puede leer, o es del futuro</translation>
    </message>
    <message>
      <source>that is no event which continues the chain</source>
      <translation>ese evento no continúa la cadena</translation>
    </message>
    <message>
      <source>the annotator is empty</source>
      <translation>el anotador está vacío</translation>
    </message>
    <message>
      <source>the annotator is no text: {value}</source>
      <translation>el anotador no es texto: {value}</translation>
    </message>
    <message>
      <source>the annotator's name is longer than {count} characters</source>
      <translation>el nombre del anotador tiene más de {count} caracteres</translation>
    </message>
    <message>
      <source>the beginning</source>
      <comment>since</comment>
      <translation>el principio</translation>
    </message>
    <message>
      <source>the budget were below {budget} tokens</source>
      <translation>el presupuesto fuera inferior a {budget} tokens</translation>
    </message>
    <message>
      <source>the bundle of {annotator}</source>
      <translation>el paquete de {annotator}</translation>
    </message>
    <message>
      <source>the bundle of {annotator} is damaged</source>
      <translation>el paquete de {annotator} está dañado</translation>
    </message>
    <message>
      <source>the bundle of {name}</source>
      <translation>el paquete de {name}</translation>
    </message>
    <message>
      <source>the chain ends at event {last}, but its head says {head}</source>
      <translation>la cadena termina en el evento {last}, pero su cabeza dice {head}</translation>
    </message>
    <message>
      <source>the choice of probe {probe} at {at} was changed after it was made</source>
      <translation>la elección de la sonda {probe} a las {at} se modificó después</translation>
    </message>
    <message>
      <source>the compressed body ends early</source>
      <translation>el cuerpo comprimido termina antes de tiempo</translation>
    </message>
    <message>
      <source>the cut has not been applied</source>
      <translation>no se ha aplicado el umbral</translation>
    </message>
    <message>
      <source>the cut were above {cut:.3f}</source>
      <translation>el umbral fuera superior a {cut:.3f}</translation>
    </message>
    <message>
      <source>the cut were {cut:.3f} or lower</source>
      <translation>el umbral fuera de {cut:.3f} o menos</translation>
    </message>
    <message>
      <source>the database and the chain of grades</source>
      <comment>what is checked</comment>
      <translation>la base de datos y la cadena de calificaciones</translation>
    </message>
    <message>
      <source>the database gave no reason</source>
      <translation>la base de datos no dio ningún motivo</translation>
    </message>
    <message>
      <source>the decisions of run {id} cannot be read: {error}</source>
      <translation>no se pueden leer las decisiones de la ejecución {id}: {error}</translation>
    </message>
    <message>
      <source>the decisions of run {id} do not add up to its totals</source>
      <translation>las decisiones de la ejecución {id} no suman sus totales</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>el disco está lleno</translation>
    </message>
    <message>
      <source>the file cannot be read: {reason}</source>
      <translation>no se puede leer el archivo: {reason}</translation>
    </message>
    <message>
      <source>the file has {size} bytes, not {bytes}</source>
      <translation>el archivo tiene {size} bytes, no {bytes}</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>el archivo está vacío</translation>
    </message>
    <message>
      <source>the file is missing</source>
      <translation>falta el archivo</translation>
    </message>
    <message>
      <source>the file was changed, its hash does not hold</source>
      <translation>el archivo se modificó, su hash no es válido</translation>
    </message>
    <message>
      <source>the folder cannot be read: {error}</source>
      <translation>no se puede leer la carpeta: {error}</translation>
    </message>
    <message>
      <source>the forest of probe {number} was changed after it was trained</source>
      <translation>el bosque de la sonda {number} se modificó después de entrenarla</translation>
    </message>
    <message>
      <source>the grades or scores are all equal</source>
      <translation>las calificaciones o las puntuaciones son todas iguales</translation>
    </message>
    <message>
      <source>the gzip checksum is wrong</source>
      <translation>la suma de comprobación gzip es incorrecta</translation>
    </message>
    <message>
      <source>the gzip stream ends early</source>
      <translation>el flujo gzip termina antes de tiempo</translation>
    </message>
    <message>
      <source>the head of the chain is its last event</source>
      <translation>la cabeza de la cadena es su último evento</translation>
    </message>
    <message>
      <source>the head of the chain was not moved to its last event</source>
      <translation>la cabeza de la cadena no se movió a su último evento</translation>
    </message>
    <message>
      <source>the host {host} has no address</source>
      <translation>el host {host} no tiene dirección</translation>
    </message>
    <message>
      <source>the host {host} is not known</source>
      <translation>no se conoce el host {host}</translation>
    </message>
    <message>
      <source>the last chunk is missing</source>
      <translation>falta el último fragmento</translation>
    </message>
    <message>
      <source>the ledger of {name} cannot be read: {error}</source>
      <translation>no se puede leer el registro de {name}: {error}</translation>
    </message>
    <message>
      <source>the ledger of {name} does not partition its text: {error}</source>
      <translation>el registro de {name} no divide su texto: {error}</translation>
    </message>
    <message>
      <source>the ledger of {name} was changed after it was extracted</source>
      <translation>el registro de {name} se modificó después de extraerlo</translation>
    </message>
    <message>
      <source>the line does not end like a sentence</source>
      <translation>la línea no acaba como una frase</translation>
    </message>
    <message>
      <source>the line ends early: {reason}</source>
      <translation>la línea termina antes de tiempo: {reason}</translation>
    </message>
    <message>
      <source>the line has an opening curly bracket</source>
      <translation>la línea tiene una llave de apertura</translation>
    </message>
    <message>
      <source>the line has the filler text “lorem ipsum”</source>
      <translation>la línea tiene el texto de relleno «lorem ipsum»</translation>
    </message>
    <message>
      <source>the line is about terms, privacy or cookies</source>
      <translation>la línea trata de condiciones, privacidad o cookies</translation>
    </message>
    <message>
      <source>the line names JavaScript</source>
      <translation>la línea menciona JavaScript</translation>
    </message>
    <message>
      <source>the main text of {name} is not the one that was extracted</source>
      <translation>el texto principal de {name} no es el que se extrajo</translation>
    </message>
    <message>
      <source>the original bytes of {name} are damaged</source>
      <translation>los bytes originales de {name} están dañados</translation>
    </message>
    <message>
      <source>the original bytes of {name} were changed</source>
      <translation>los bytes originales de {name} se modificaron</translation>
    </message>
    <message>
      <source>the path is not valid</source>
      <translation>la ruta no es válida</translation>
    </message>
    <message>
      <source>the path leads out of the folder; it was not opened</source>
      <translation>la ruta lleva fuera de la carpeta; no se abrió</translation>
    </message>
    <message>
      <source>the probe was unsure</source>
      <translation>la sonda dudaba</translation>
    </message>
    <message>
      <source>the probe's trees disagreed</source>
      <translation>los árboles discrepaban</translation>
    </message>
    <message>
      <source>the probes cannot be read: {error}</source>
      <translation>no se pueden leer las sondas: {error}</translation>
    </message>
    <message>
      <source>the project file is damaged: {line}</source>
      <translation>el archivo del proyecto está dañado: {line}</translation>
    </message>
    <message>
      <source>the random documents that are lessons; they have figures of their own.</source>
      <translation>los documentos al azar que son lecciones; tienen cifras propias.</translation>
    </message>
    <message>
      <source>the random documents that are web pages.</source>
      <translation>los documentos al azar que son páginas web.</translation>
    </message>
    <message>
      <source>the record cannot be read</source>
      <translation>no se puede leer el registro</translation>
    </message>
    <message>
      <source>the row ends early: {reason}</source>
      <translation>la fila termina antes de tiempo: {reason}</translation>
    </message>
    <message>
      <source>the rubric {label} was changed after probe {number} was trained under it</source>
      <translation>la rúbrica {label} se modificó después de entrenar con ella la sonda {number}</translation>
    </message>
    <message>
      <source>the rule {row!r} is no JSON object</source>
      <translation>la regla {row!r} no es un objeto JSON</translation>
    </message>
    <message>
      <source>the rule {rule} allowed {value:g}</source>
      <translation>la regla {rule} admitiera {value:g}</translation>
    </message>
    <message>
      <source>the rule {rule} asked only {value:g}</source>
      <translation>la regla {rule} exigiera solo {value:g}</translation>
    </message>
    <message>
      <source>the same bytes came in before</source>
      <translation>los mismos bytes ya habían llegado</translation>
    </message>
    <message>
      <source>the same grade</source>
      <translation>la misma calificación</translation>
    </message>
    <message>
      <source>the score of {document}</source>
      <translation>la puntuación de {document}</translation>
    </message>
    <message>
      <source>the score of {document} is not what probe {number} says</source>
      <translation>la puntuación de {document} no es lo que dice la sonda {number}</translation>
    </message>
    <message>
      <source>the scores of probe {number} cannot be given again: {message}</source>
      <translation>no se pueden volver a calcular las puntuaciones de la sonda {number}: {message}</translation>
    </message>
    <message>
      <source>the screening of {document} was changed after it was made</source>
      <translation>el cribado de {document} se modificó después</translation>
    </message>
    <message>
      <source>the seconds are no duration: {value}</source>
      <translation>los segundos no son una duración: {value}</translation>
    </message>
    <message>
      <source>the set</source>
      <translation>el conjunto</translation>
    </message>
    <message>
      <source>the text is empty</source>
      <translation>el texto está vacío</translation>
    </message>
    <message>
      <source>the threshold of {rule} is {threshold!r}, not a number or null</source>
      <translation>el límite de {rule} es {threshold!r}, no un número ni null</translation>
    </message>
    <message>
      <source>the time is no text: {value}</source>
      <translation>la hora no es texto: {value}</translation>
    </message>
    <message>
      <source>the token budget was used up</source>
      <translation>el presupuesto de tokens se agotó</translation>
    </message>
    <message>
      <source>the tokens of the main text of {name} do not add up</source>
      <translation>los tokens del texto principal de {name} no cuadran</translation>
    </message>
    <message>
      <source>the tokens of {name} do not add up</source>
      <translation>los tokens de {name} no cuadran</translation>
    </message>
    <message>
      <source>the twin stays: {why}</source>
      <translation>el gemelo se queda: {why}</translation>
    </message>
    <message>
      <source>the worker closed its connection</source>
      <translation>el proceso cerró su conexión</translation>
    </message>
    <message>
      <source>the worker exited with code {code}</source>
      <translation>el proceso terminó con el código {code}</translation>
    </message>
    <message>
      <source>the worker ran out of memory</source>
      <translation>el proceso se quedó sin memoria</translation>
    </message>
    <message>
      <source>the worker was ended by signal {signal}</source>
      <translation>el proceso terminó por la señal {signal}</translation>
    </message>
    <message>
      <source>the {field} is longer than {count} characters</source>
      <translation>{field} tiene más de {count} caracteres</translation>
    </message>
    <message>
      <source>the {field} is no text: {value}</source>
      <translation>{field} no es texto: {value}</translation>
    </message>
    <message>
      <source>there is no document {document}</source>
      <translation>no existe el documento {document}</translation>
    </message>
    <message>
      <source>there is no rule {rule!r}</source>
      <translation>no existe la regla {rule!r}</translation>
    </message>
    <message>
      <source>there is no text</source>
      <translation>no hay texto</translation>
    </message>
    <message>
      <source>there is nothing to tell at {cut:g}</source>
      <translation>no hay nada que decir en {cut:g}</translation>
    </message>
    <message>
      <source>these bytes are not a record</source>
      <translation>estos bytes no son un registro</translation>
    </message>
    <message>
      <source>these bytes are not a record ({reason})</source>
      <translation>estos bytes no son un registro ({reason})</translation>
    </message>
    <message>
      <source>these bytes are not gzip</source>
      <translation>estos bytes no son gzip</translation>
    </message>
    <message>
      <source>this probe has no calibration for lessons</source>
      <translation>esta sonda no tiene calibración para lecciones</translation>
    </message>
    <message>
      <source>timeout</source>
      <comment>reason</comment>
      <translation>tiempo agotado</translation>
    </message>
    <message>
      <source>times</source>
      <translation>horas</translation>
    </message>
    <message>
      <source>today</source>
      <comment>when a grade was given</comment>
      <translation>hoy</translation>
    </message>
    <message>
      <source>tokens</source>
      <translation>tokens</translation>
    </message>
    <message>
      <source>tokens</source>
      <comment>all of them</comment>
      <translation>tokens</translation>
    </message>
    <message>
      <source>tokens</source>
      <comment>of a number</comment>
      <translation>tokens</translation>
    </message>
    <message>
      <source>tokens, most first</source>
      <translation>tokens, más primero</translation>
    </message>
    <message>
      <source>too large</source>
      <comment>reason</comment>
      <translation>demasiado grande</translation>
    </message>
    <message>
      <source>too large</source>
      <comment>tag</comment>
      <translation>muy grande</translation>
    </message>
    <message>
      <source>too large for one JSON list: more than {limit} bytes; turn it into JSON Lines</source>
      <translation>demasiado grande para una lista JSON: más de {limit} bytes; conviértalo en JSON Lines</translation>
    </message>
    <message>
      <source>too large: more than {limit} bytes</source>
      <translation>demasiado grande: más de {limit} bytes</translation>
    </message>
    <message>
      <source>too large: {size} bytes</source>
      <translation>demasiado grande: {size} bytes</translation>
    </message>
    <message>
      <source>too large: {size} bytes, the limit is {limit}</source>
      <translation>demasiado grande: {size} bytes, el límite es {limit}</translation>
    </message>
    <message>
      <source>too many levels of symbolic links</source>
      <translation>demasiados enlaces simbólicos</translation>
    </message>
    <message>
      <source>too many open files</source>
      <translation>demasiados archivos abiertos</translation>
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
      <source>topics</source>
      <comment>what is looked for</comment>
      <translation>temas</translation>
    </message>
    <message>
      <source>training documents, each judged by trees that never saw it.</source>
      <translation>documentos de entrenamiento, cada uno juzgado por árboles que nunca lo vieron.</translation>
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
      <source>trying the rules</source>
      <translation>probando las reglas</translation>
    </message>
    <message>
      <source>twin</source>
      <translation>gemelo</translation>
    </message>
    <message>
      <source>twin</source>
      <comment>tag</comment>
      <translation>gemelo</translation>
    </message>
    <message>
      <source>twin {twin}</source>
      <translation>gemelo {twin}</translation>
    </message>
    <message>
      <source>two columns of an export share a name.</source>
      <translation>dos columnas de una exportación comparten nombre.</translation>
    </message>
    <message>
      <source>typical of documents without a grade</source>
      <translation>típico de lo no calificado</translation>
    </message>
    <message>
      <source>unable to open database file</source>
      <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
      <source>under 1 %</source>
      <translation>menos del 1 %</translation>
    </message>
    <message>
      <source>undo</source>
      <comment>an event</comment>
      <translation>retirada</translation>
    </message>
    <message>
      <source>unknown content encoding {name}</source>
      <translation>codificación de contenido desconocida {name}</translation>
    </message>
    <message>
      <source>unsafe</source>
      <translation>inapropiado</translation>
    </message>
    <message>
      <source>upgrading {location} would break {references} references; nothing was changed.</source>
      <translation>actualizar {location} rompería {references} referencias; no se cambió nada.</translation>
    </message>
    <message>
      <source>vary</source>
      <comment>a pass of a lesson</comment>
      <translation>variación</translation>
    </message>
    <message>
      <source>verdict</source>
      <comment>an event</comment>
      <translation>veredicto</translation>
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
      <source>version is {version!r}, not a number from 1</source>
      <translation>version es {version!r}, no un número a partir de 1</translation>
    </message>
    <message>
      <source>warned</source>
      <comment>somebody</comment>
      <translation>advertido</translation>
    </message>
    <message>
      <source>weight {weight:.2%}, event {event}. Click to open it.</source>
      <translation>peso {weight:.2%}, evento {event}. Un clic lo abre.</translation>
    </message>
    <message>
      <source>what each family of features brings</source>
      <translation>qué aporta cada familia de rasgos</translation>
    </message>
    <message>
      <source>what each kind of feature brings</source>
      <translation>qué aporta cada tipo de característica</translation>
    </message>
    <message>
      <source>what it takes back did not come in</source>
      <translation>lo que retira no se incorporó</translation>
    </message>
    <message>
      <source>what people said was found in it</source>
      <translation>contiene lo que dijeron las personas</translation>
    </message>
    <message>
      <source>what run {id} decided was changed after it was made</source>
      <translation>lo que decidió la ejecución {id} se modificó después</translation>
    </message>
    <message>
      <source>what run {id} left out inside documents cannot be read: {error}</source>
      <translation>no se puede leer lo que la ejecución {id} omitió dentro de documentos: {error}</translation>
    </message>
    <message>
      <source>what run {id} left out inside {document} does not add up</source>
      <translation>lo que la ejecución {id} omitió dentro de {document} no cuadra</translation>
    </message>
    <message>
      <source>what run {id} left out inside {document} is no part of its text</source>
      <translation>lo que la ejecución {id} omitió dentro de {document} no es parte de su texto</translation>
    </message>
    <message>
      <source>what run {run} decided about {document}</source>
      <translation>la decisión de la ejecución {run} sobre {document}</translation>
    </message>
    <message>
      <source>what screening found cannot be read: {error}</source>
      <translation>no se puede leer lo que encontró el cribado: {error}</translation>
    </message>
    <message>
      <source>which is the grade of {names}? Name it with --field grade=NAME</source>
      <translation>¿cuál es la calificación: {names}? Indíquela con --field grade=NAME</translation>
    </message>
    <message>
      <source>who settled a grade and why</source>
      <translation>quién resolvió una calificación y por qué</translation>
    </message>
    <message>
      <source>with</source>
      <comment>compare one probe with another</comment>
      <translation>con</translation>
    </message>
    <message>
      <source>without intervals</source>
      <translation>sin intervalos</translation>
    </message>
    <message>
      <source>words</source>
      <comment>a family of features, in a sentence</comment>
      <translation>palabras</translation>
    </message>
    <message>
      <source>words behind a kind of flag</source>
      <translation>palabras tras el tipo de una señal</translation>
    </message>
    <message>
      <source>words of the line</source>
      <translation>palabras de la línea</translation>
    </message>
    <message>
      <source>words that are more than punctuation</source>
      <translation>palabras que son más que puntuación</translation>
    </message>
    <message>
      <source>wrong language</source>
      <translation>idioma equivocado</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>yesterday</source>
      <comment>when a grade was given</comment>
      <translation>ayer</translation>
    </message>
    <message>
      <source>you agreed with this document already</source>
      <translation>ya está de acuerdo con este documento</translation>
    </message>
    <message>
      <source>you agreed with this span already</source>
      <translation>ya está de acuerdo con este fragmento</translation>
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
      <translation>{amount} token</translation>
    </message>
    <message>
      <source>{amount} tokens</source>
      <translation>{amount} tokens</translation>
    </message>
    <message>
      <source>{an_hour} an hour, half of them in {median} s or less</source>
      <translation>{an_hour} por hora, la mitad en {median} s o menos</translation>
    </message>
    <message>
      <source>{annotators} · {grades} for {documents}</source>
      <translation>{annotators} · {grades} para {documents}</translation>
    </message>
    <message>
      <source>{answers}, safe on this machine.</source>
      <translation>{answers}, a salvo en este equipo.</translation>
    </message>
    <message>
      <source>{apart:.2f} above</source>
      <translation>{apart:.2f} por encima</translation>
    </message>
    <message>
      <source>{apart:.2f} missing</source>
      <translation>faltan {apart:.2f}</translation>
    </message>
    <message>
      <source>{asked} asked, {rule_set}</source>
      <translation>{asked} aplicadas, {rule_set}</translation>
    </message>
    <message>
      <source>{at} of {total}</source>
      <comment>pages</comment>
      <translation>{at} de {total}</translation>
    </message>
    <message>
      <source>{blind:,} blind, {visible:,} not blind, {unknown:,} not recorded</source>
      <translation>{blind:,} a ciegas, {visible:,} no a ciegas, {unknown:,} sin registrar</translation>
    </message>
    <message>
      <source>{changed}, from the first to the last of {count:,} shared document.</source>
      <translation>{changed}, del primero al último de {count:,} documento compartido.</translation>
    </message>
    <message>
      <source>{changed}, from the first to the last of {count:,} shared documents.</source>
      <translation>{changed}, del primero al último de {count:,} documentos compartidos.</translation>
    </message>
    <message>
      <source>{compared} Please look at the levels again. From {pause_at:g} levels on, the desk pauses.</source>
      <translation>{compared} Conviene volver a mirar los niveles. A partir de {pause_at:g} niveles, la calificación se detiene.</translation>
    </message>
    <message>
      <source>{compared} So nothing new comes to this desk for now. What you graded is kept. Talk to the lead of the project, who can let you go on.</source>
      <translation>{compared} Por eso, de momento no llega nada nuevo para calificar. Lo calificado se conserva. El responsable del proyecto puede permitir que se siga.</translation>
    </message>
    <message>
      <source>{count:,} annotator</source>
      <translation>{count:,} anotador</translation>
    </message>
    <message>
      <source>{count:,} annotators</source>
      <translation>{count:,} anotadores</translation>
    </message>
    <message>
      <source>{count:,} answer recorded</source>
      <translation>{count:,} respuesta registrada</translation>
    </message>
    <message>
      <source>{count:,} answers recorded</source>
      <translation>{count:,} respuestas registradas</translation>
    </message>
    <message>
      <source>{count:,} answers wait for the connection</source>
      <translation>{count:,} respuestas esperan la conexión</translation>
    </message>
    <message>
      <source>{count:,} before</source>
      <translation>{count:,} anteriores</translation>
    </message>
    <message>
      <source>{count:,} bundle of others</source>
      <translation>{count:,} paquete de otros</translation>
    </message>
    <message>
      <source>{count:,} bundles of others</source>
      <translation>{count:,} paquetes de otros</translation>
    </message>
    <message>
      <source>{count:,} bytes unread</source>
      <translation>{count:,} bytes sin leer</translation>
    </message>
    <message>
      <source>{count:,} copied</source>
      <translation>{count:,} copiados</translation>
    </message>
    <message>
      <source>{count:,} difference</source>
      <translation>{count:,} diferencia</translation>
    </message>
    <message>
      <source>{count:,} differences</source>
      <translation>{count:,} diferencias</translation>
    </message>
    <message>
      <source>{count:,} document</source>
      <translation>{count:,} documento</translation>
    </message>
    <message>
      <source>{count:,} document</source>
      <comment>of</comment>
      <translation>{count:,} documento</translation>
    </message>
    <message>
      <source>{count:,} document can serve as gold: their grades were settled under Disagreements.</source>
      <translation>{count:,} documento puede servir de oro: su calificación se resolvió en Desacuerdos.</translation>
    </message>
    <message>
      <source>{count:,} document changes sides at cut {cut}: {gained:,} in, {lost:,} out ({net} tokens).</source>
      <translation>{count:,} documento cambia de lado con el umbral {cut}: entran {gained:,}, salen {lost:,} ({net} tokens).</translation>
    </message>
    <message>
      <source>{count:,} document graded by two or more</source>
      <translation>{count:,} documento calificado por dos o más</translation>
    </message>
    <message>
      <source>{count:,} document more can be prepared.</source>
      <translation>Se puede preparar {count:,} documento más.</translation>
    </message>
    <message>
      <source>{count:,} document more say the same as some that you answered.</source>
      <translation>{count:,} documento más dice lo mismo que otros ya respondidos.</translation>
    </message>
    <message>
      <source>{count:,} document must be prepared first: their text is extracted, screened and embedded.</source>
      <translation>Antes hay que preparar {count:,} documento: su texto se extrae, se criba y se vectoriza.</translation>
    </message>
    <message>
      <source>{count:,} document not measured for the rules in force is not counted here.</source>
      <translation>{count:,} documento sin medir para las reglas vigentes no se cuenta aquí.</translation>
    </message>
    <message>
      <source>{count:,} document that you skipped can be looked at again.</source>
      <translation>Se puede volver a mirar {count:,} documento saltado.</translation>
    </message>
    <message>
      <source>{count:,} documents</source>
      <translation>{count:,} documentos</translation>
    </message>
    <message>
      <source>{count:,} documents</source>
      <comment>of</comment>
      <translation>{count:,} documentos</translation>
    </message>
    <message>
      <source>{count:,} documents can serve as gold: their grades were settled under Disagreements.</source>
      <translation>{count:,} documentos pueden servir de oro: sus calificaciones se resolvieron en Desacuerdos.</translation>
    </message>
    <message>
      <source>{count:,} documents change sides at cut {cut}: {gained:,} in, {lost:,} out ({net} tokens).</source>
      <translation>{count:,} documentos cambian de lado con el umbral {cut}: entran {gained:,}, salen {lost:,} ({net} tokens).</translation>
    </message>
    <message>
      <source>{count:,} documents graded by two or more</source>
      <translation>{count:,} documentos calificados por dos o más</translation>
    </message>
    <message>
      <source>{count:,} documents more can be prepared.</source>
      <translation>Se pueden preparar {count:,} documentos más.</translation>
    </message>
    <message>
      <source>{count:,} documents more say the same as some that you answered.</source>
      <translation>{count:,} documentos más dicen lo mismo que otros ya respondidos.</translation>
    </message>
    <message>
      <source>{count:,} documents must be prepared first: their text is extracted, screened and embedded.</source>
      <translation>Antes hay que preparar {count:,} documentos: su texto se extrae, se criba y se vectoriza.</translation>
    </message>
    <message>
      <source>{count:,} documents not measured for the rules in force are not counted here.</source>
      <translation>{count:,} documentos sin medir para las reglas vigentes no se cuentan aquí.</translation>
    </message>
    <message>
      <source>{count:,} documents that you skipped can be looked at again.</source>
      <translation>Se pueden volver a mirar {count:,} documentos saltados.</translation>
    </message>
    <message>
      <source>{count:,} event</source>
      <translation>{count:,} evento</translation>
    </message>
    <message>
      <source>{count:,} event of merged bundles wait, most often for documents that are not here yet.</source>
      <translation>{count:,} evento de paquetes fusionados espera, casi siempre por un documento que aún no está aquí.</translation>
    </message>
    <message>
      <source>{count:,} event of others stay here: they are not signed.</source>
      <translation>{count:,} evento de otros se queda aquí: no está firmado.</translation>
    </message>
    <message>
      <source>{count:,} event.</source>
      <translation>{count:,} evento.</translation>
    </message>
    <message>
      <source>{count:,} events</source>
      <translation>{count:,} eventos</translation>
    </message>
    <message>
      <source>{count:,} events of merged bundles wait, most often for documents that are not here yet.</source>
      <translation>{count:,} eventos de paquetes fusionados esperan, casi siempre por documentos que aún no están aquí.</translation>
    </message>
    <message>
      <source>{count:,} events of others stay here: they are not signed.</source>
      <translation>{count:,} eventos de otros se quedan aquí: no están firmados.</translation>
    </message>
    <message>
      <source>{count:,} events.</source>
      <translation>{count:,} eventos.</translation>
    </message>
    <message>
      <source>{count:,} file</source>
      <comment>in</comment>
      <translation>{count:,} archivo</translation>
    </message>
    <message>
      <source>{count:,} files</source>
      <comment>in</comment>
      <translation>{count:,} archivos</translation>
    </message>
    <message>
      <source>{count:,} grade</source>
      <translation>{count:,} calificación</translation>
    </message>
    <message>
      <source>{count:,} grade could not be judged.</source>
      <translation>{count:,} calificación no se pudo juzgar.</translation>
    </message>
    <message>
      <source>{count:,} grade event since</source>
      <translation>{count:,} evento de calificación desde entonces</translation>
    </message>
    <message>
      <source>{count:,} grade event since probe {probe}. A new probe takes them in; the old one stays.</source>
      <translation>{count:,} evento de calificación desde la sonda {probe}. Una sonda nueva lo incorpora; la anterior se conserva.</translation>
    </message>
    <message>
      <source>{count:,} grade events since</source>
      <translation>{count:,} eventos de calificación desde entonces</translation>
    </message>
    <message>
      <source>{count:,} grade events since probe {probe}. A new probe takes them in; the old one stays.</source>
      <translation>{count:,} eventos de calificación desde la sonda {probe}. Una sonda nueva los incorpora; la anterior se conserva.</translation>
    </message>
    <message>
      <source>{count:,} grade of earlier versions counts no more.</source>
      <translation>{count:,} calificación de versiones anteriores ya no cuenta.</translation>
    </message>
    <message>
      <source>{count:,} grade of earlier versions will be given again: their documents come back first.</source>
      <translation>Se dará de nuevo {count:,} calificación de versiones anteriores: su documento vuelve primero.</translation>
    </message>
    <message>
      <source>{count:,} grade of {people}</source>
      <translation>{count:,} calificación de {people}</translation>
    </message>
    <message>
      <source>{count:,} grade so far</source>
      <translation>{count:,} calificación hasta ahora</translation>
    </message>
    <message>
      <source>{count:,} grades</source>
      <translation>{count:,} calificaciones</translation>
    </message>
    <message>
      <source>{count:,} grades are enough for a first probe. It scores every document.</source>
      <translation>{count:,} calificaciones bastan para una primera sonda. Puntúa todos los documentos.</translation>
    </message>
    <message>
      <source>{count:,} grades could not be judged.</source>
      <translation>{count:,} calificaciones no se pudieron juzgar.</translation>
    </message>
    <message>
      <source>{count:,} grades of earlier versions count no more.</source>
      <translation>{count:,} calificaciones de versiones anteriores ya no cuentan.</translation>
    </message>
    <message>
      <source>{count:,} grades of earlier versions will be given again: their documents come back first.</source>
      <translation>Se darán de nuevo {count:,} calificaciones de versiones anteriores: sus documentos vuelven primero.</translation>
    </message>
    <message>
      <source>{count:,} grades of {people}</source>
      <translation>{count:,} calificaciones de {people}</translation>
    </message>
    <message>
      <source>{count:,} grades so far</source>
      <translation>{count:,} calificaciones hasta ahora</translation>
    </message>
    <message>
      <source>{count:,} grades stand that were given under {label}, and nobody said which of them stay valid.</source>
      <translation>Hay {count:,} calificaciones vigentes que se dieron con {label}, y nadie dijo cuáles siguen valiendo.</translation>
    </message>
    <message>
      <source>{count:,} known already</source>
      <translation>{count:,} ya conocidas</translation>
    </message>
    <message>
      <source>{count:,} lesson</source>
      <translation>{count:,} lección</translation>
    </message>
    <message>
      <source>{count:,} lessons</source>
      <translation>{count:,} lecciones</translation>
    </message>
    <message>
      <source>{count:,} level apart</source>
      <translation>a {count:,} nivel</translation>
    </message>
    <message>
      <source>{count:,} level apart, across the cut</source>
      <translation>a {count:,} nivel, a ambos lados del umbral</translation>
    </message>
    <message>
      <source>{count:,} level apart, and flagged</source>
      <translation>a {count:,} nivel, y señalado</translation>
    </message>
    <message>
      <source>{count:,} level apart, and flagged, across the cut</source>
      <translation>a {count:,} nivel, y señalado, a ambos lados del umbral</translation>
    </message>
    <message>
      <source>{count:,} levels apart</source>
      <translation>a {count:,} niveles</translation>
    </message>
    <message>
      <source>{count:,} levels apart, across the cut</source>
      <translation>a {count:,} niveles, a ambos lados del umbral</translation>
    </message>
    <message>
      <source>{count:,} levels apart, and flagged</source>
      <translation>a {count:,} niveles, y señalado</translation>
    </message>
    <message>
      <source>{count:,} levels apart, and flagged, across the cut</source>
      <translation>a {count:,} niveles, y señalado, a ambos lados del umbral</translation>
    </message>
    <message>
      <source>{count:,} more carries {share}</source>
      <translation>{count:,} más aporta {share}</translation>
    </message>
    <message>
      <source>{count:,} more carry {share}</source>
      <translation>{count:,} más aportan {share}</translation>
    </message>
    <message>
      <source>{count:,} more were kept aside.</source>
      <translation>Se apartaron {count:,} más.</translation>
    </message>
    <message>
      <source>{count:,} new document</source>
      <translation>{count:,} documento nuevo</translation>
    </message>
    <message>
      <source>{count:,} new documents</source>
      <translation>{count:,} documentos nuevos</translation>
    </message>
    <message>
      <source>{count:,} page</source>
      <translation>{count:,} página</translation>
    </message>
    <message>
      <source>{count:,} pages</source>
      <translation>{count:,} páginas</translation>
    </message>
    <message>
      <source>{count:,} pair</source>
      <comment>of</comment>
      <translation>{count:,} par</translation>
    </message>
    <message>
      <source>{count:,} pairs</source>
      <comment>of</comment>
      <translation>{count:,} pares</translation>
    </message>
    <message>
      <source>{count:,} people</source>
      <comment>of</comment>
      <translation>{count:,} personas</translation>
    </message>
    <message>
      <source>{count:,} people in the team.</source>
      <translation>{count:,} personas en el equipo.</translation>
    </message>
    <message>
      <source>{count:,} person in the team.</source>
      <translation>{count:,} persona en el equipo.</translation>
    </message>
    <message>
      <source>{count:,} problem: {problem}.</source>
      <translation>{count:,} problema: {problem}.</translation>
    </message>
    <message>
      <source>{count:,} problems: {problem}.</source>
      <translation>{count:,} problemas: {problem}.</translation>
    </message>
    <message>
      <source>{count:,} record rejected</source>
      <translation>{count:,} registro rechazado</translation>
    </message>
    <message>
      <source>{count:,} record rejected, show</source>
      <translation>{count:,} registro rechazado, mostrar</translation>
    </message>
    <message>
      <source>{count:,} records rejected</source>
      <translation>{count:,} registros rechazados</translation>
    </message>
    <message>
      <source>{count:,} records rejected, show</source>
      <translation>{count:,} registros rechazados, mostrar</translation>
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
      <source>{count:,} rejected, show why</source>
      <translation>{count:,} rechazados, mostrar por qué</translation>
    </message>
    <message>
      <source>{count:,} row</source>
      <translation>{count:,} fila</translation>
    </message>
    <message>
      <source>{count:,} rows</source>
      <translation>{count:,} filas</translation>
    </message>
    <message>
      <source>{count:,} rule changed from {set}. Applied, it is a new version.</source>
      <translation>{count:,} regla cambiada respecto a {set}. Al aplicarlo, es una nueva versión.</translation>
    </message>
    <message>
      <source>{count:,} rules changed from {set}. Applied, it is a new version.</source>
      <translation>{count:,} reglas cambiadas respecto a {set}. Al aplicarlo, es una nueva versión.</translation>
    </message>
    <message>
      <source>{count:,} shared document</source>
      <comment>on</comment>
      <translation>{count:,} documento compartido</translation>
    </message>
    <message>
      <source>{count:,} shared documents</source>
      <comment>on</comment>
      <translation>{count:,} documentos compartidos</translation>
    </message>
    <message>
      <source>{count:,} since</source>
      <comment>events since the probe</comment>
      <translation>{count:,} más</translation>
    </message>
    <message>
      <source>{count:,} token</source>
      <translation>{count:,} token</translation>
    </message>
    <message>
      <source>{count:,} token in {documents:,}</source>
      <translation>{count:,} token en {documents:,}</translation>
    </message>
    <message>
      <source>{count:,} tokens</source>
      <translation>{count:,} tokens</translation>
    </message>
    <message>
      <source>{count:,} tokens in {documents:,}</source>
      <translation>{count:,} tokens en {documents:,}</translation>
    </message>
    <message>
      <source>{count:,} under earlier rubrics left out</source>
      <translation>{count:,} de rúbricas anteriores excluidas</translation>
    </message>
    <message>
      <source>{count:,} with bytes that were there before</source>
      <translation>{count:,} con bytes que ya estaban</translation>
    </message>
    <message>
      <source>{count:,} with others</source>
      <translation>{count:,} con otros</translation>
    </message>
    <message>
      <source>{count} day ago</source>
      <translation>hace {count} día</translation>
    </message>
    <message>
      <source>{count} days ago</source>
      <translation>hace {count} días</translation>
    </message>
    <message>
      <source>{count} documents, drawn so unevenly that they are worth {worth:.0f}, and {fewest:.0f} are needed</source>
      <translation>{count} documentos, extraídos de forma tan desigual que valen por {worth:.0f}, y hacen falta {fewest:.0f}</translation>
    </message>
    <message>
      <source>{count} embeddings, {statistics} statistics, word counts {shape}</source>
      <translation>{count} vectores, {statistics} estadísticas, recuentos de palabras {shape}</translation>
    </message>
    <message>
      <source>{count} fields, the header names {named}</source>
      <translation>{count} campos; la cabecera nombra {named}</translation>
    </message>
    <message>
      <source>{count} more grade for a first probe</source>
      <translation>Falta {count} calificación para la primera sonda</translation>
    </message>
    <message>
      <source>{count} more grades for a first probe</source>
      <translation>Faltan {count} calificaciones para la primera sonda</translation>
    </message>
    <message>
      <source>{count} more reasons</source>
      <translation>{count} motivos más</translation>
    </message>
    <message>
      <source>{count} of its {words} words are “{word}”</source>
      <translation>{count} de sus {words} palabras son «{word}»</translation>
    </message>
    <message>
      <source>{count} of {fewest} lessons that the random evaluation stream needs are graded</source>
      <translation>hay {count} calificadas de las {fewest} lecciones que necesita la evaluación aleatoria</translation>
    </message>
    <message>
      <source>{count} of {fewest} pages that the random evaluation stream needs are graded</source>
      <translation>hay {count} calificadas de las {fewest} páginas que necesita la evaluación aleatoria</translation>
    </message>
    <message>
      <source>{count} people grade each document, {most} where they disagree.</source>
      <translation>{count} personas califican cada documento; {most} si hay desacuerdo.</translation>
    </message>
    <message>
      <source>{count} people grade each document.</source>
      <translation>{count} personas califican cada documento.</translation>
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
      <source>{did}; added: {why}</source>
      <translation>{did}; añadido: {why}</translation>
    </message>
    <message>
      <source>{did}; taken out</source>
      <translation>{did}; retirado</translation>
    </message>
    <message>
      <source>{documents:,} alike</source>
      <translation>{documents:,} similares</translation>
    </message>
    <message>
      <source>{documents} documents are not measured for the rules yet.</source>
      <translation>{documents} documentos aún no están medidos para las reglas.</translation>
    </message>
    <message>
      <source>{documents} of {of} documents of {site}</source>
      <translation>{documents} de {of} documentos de {site}</translation>
    </message>
    <message>
      <source>{documents}, {on}. In {right} of {count:,} group the 95 % interval reaches the diagonal, where what was predicted is what people graded.</source>
      <translation>{documents}, {on}. En {right} de {count:,} grupo, el intervalo del 95 % alcanza la diagonal, donde lo previsto es lo calificado.</translation>
    </message>
    <message>
      <source>{documents}, {on}. In {right} of {count:,} groups the 95 % interval reaches the diagonal, where what was predicted is what people graded.</source>
      <translation>{documents}, {on}. En {right} de {count:,} grupos, el intervalo del 95 % alcanza la diagonal, donde lo previsto es lo calificado.</translation>
    </message>
    <message>
      <source>{document} is not embedded yet.</source>
      <translation>{document} aún no está vectorizado.</translation>
    </message>
    <message>
      <source>{document} is not prepared yet.</source>
      <translation>{document} aún no está preparado.</translation>
    </message>
    <message>
      <source>{document} is not screened yet.</source>
      <translation>{document} aún no está cribado.</translation>
    </message>
    <message>
      <source>{document}: you gave {value}, the probe thought {score}</source>
      <translation>{document}: {value} dado, la sonda pensaba {score}</translation>
    </message>
    <message>
      <source>{document}: you gave {value}, the probe thought {score} ({low} to {high})</source>
      <translation>{document}: {value} dado, la sonda pensaba {score} ({low} a {high})</translation>
    </message>
    <message>
      <source>{document}: you gave {value}; no probe has read it</source>
      <translation>{document}: {value} dado; ninguna sonda lo ha leído</translation>
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
      <source>{doubted:,} of {count:,} grade lie far from what probe {probe}, which never saw their documents, and other people let one expect. The most surprising comes first.</source>
      <translation>{doubted:,} de {count:,} calificación están lejos de lo que hacen esperar la sonda {probe}, que nunca vio sus documentos, y otras personas. La más sorprendente va primero.</translation>
    </message>
    <message>
      <source>{doubted:,} of {count:,} grades lie far from what probe {probe}, which never saw their documents, and other people let one expect. The most surprising comes first.</source>
      <translation>{doubted:,} de {count:,} calificaciones están lejos de lo que hacen esperar la sonda {probe}, que nunca vio sus documentos, y otras personas. La más sorprendente va primero.</translation>
    </message>
    <message>
      <source>{ends} at 95 % · {documents}</source>
      <translation>{ends} (95 %) · {documents}</translation>
    </message>
    <message>
      <source>{events} in {file}.</source>
      <translation>{events} en {file}.</translation>
    </message>
    <message>
      <source>{events}, and {bundles} in {file}.</source>
      <translation>{events} y {bundles} en {file}.</translation>
    </message>
    <message>
      <source>{exact:,} of {count:,} document score exactly their grade, {near:,} at most one off, {on}. Colour is the share of a row.</source>
      <translation>{exact:,} de {count:,} documento acierta su calificación, {near:,} a un nivel como mucho, {on}. El color es la parte de la fila.</translation>
    </message>
    <message>
      <source>{exact:,} of {count:,} documents score exactly their grade, {near:,} at most one off, {on}. Colour is the share of a row.</source>
      <translation>{exact:,} de {count:,} documentos aciertan su calificación, {near:,} a un nivel como mucho, {on}. El color es la parte de la fila.</translation>
    </message>
    <message>
      <source>{exact}, {near} of {golds}</source>
      <comment>documents</comment>
      <translation>{exact}, {near} de {golds}</translation>
    </message>
    <message>
      <source>{family}. Unchecked, the next training leaves it out</source>
      <translation>{family}. Sin marcar, el próximo entrenamiento lo excluye</translation>
    </message>
    <message>
      <source>{field} is longer than {most} characters</source>
      <translation>{field} tiene más de {most} caracteres</translation>
    </message>
    <message>
      <source>{field} is neither true nor false</source>
      <translation>{field} no es ni verdadero ni falso</translation>
    </message>
    <message>
      <source>{field} is no number</source>
      <translation>{field} no es un número</translation>
    </message>
    <message>
      <source>{field} is no text</source>
      <translation>{field} no es texto</translation>
    </message>
    <message>
      <source>{field} is no whole number</source>
      <translation>{field} no es un número entero</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>{file} no se puede leer: {why}.</translation>
    </message>
    <message>
      <source>{file} holds no key.</source>
      <translation>{file} no contiene ninguna clave.</translation>
    </message>
    <message>
      <source>{file} is larger than {most} MiB.</source>
      <translation>{file} ocupa más de {most} MiB.</translation>
    </message>
    <message>
      <source>{file} is not a bundle: {why}.</source>
      <translation>{file} no es un paquete: {why}.</translation>
    </message>
    <message>
      <source>{file} is signed with a key that is not trusted here. {ask}</source>
      <translation>{file} está firmado con una clave que aquí no es de confianza. {ask}</translation>
    </message>
    <message>
      <source>{file} says it is of {name}, but is signed with the key of {owner}.</source>
      <translation>{file} dice ser de {name}, pero está firmado con la clave de {owner}.</translation>
    </message>
    <message>
      <source>{file} was changed or cut: its hash does not hold.</source>
      <translation>{file} fue modificado o cortado: su hash no es válido.</translation>
    </message>
    <message>
      <source>{file} was changed or forged: its signature does not hold.</source>
      <translation>{file} fue modificado o falsificado: su firma no es válida.</translation>
    </message>
    <message>
      <source>{file} was made in another project.</source>
      <translation>{file} se creó en otro proyecto.</translation>
    </message>
    <message>
      <source>{file} was taken away while it was made.</source>
      <translation>{file} desapareció mientras se creaba.</translation>
    </message>
    <message>
      <source>{file} was written by a newer Labeler.</source>
      <translation>{file} lo escribió un Labeler más reciente.</translation>
    </message>
    <message>
      <source>{file}: something stands behind the signature.</source>
      <translation>{file}: hay algo después de la firma.</translation>
    </message>
    <message>
      <source>{first} and {count} more</source>
      <translation>{first} y {count} más</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} y {second}</translation>
    </message>
    <message>
      <source>{first} to {last}: {figure}</source>
      <translation>{first} a {last}: {figure}</translation>
    </message>
    <message>
      <source>{first}, and {then}</source>
      <translation>{first} y {then}</translation>
    </message>
    <message>
      <source>{found:,} of {all:,}</source>
      <translation>{found:,} de {all:,}</translation>
    </message>
    <message>
      <source>{found:,} of {all:,} documents</source>
      <translation>{found:,} de {all:,} documentos</translation>
    </message>
    <message>
      <source>{grades:,} more grades would narrow precision at the cut from ±{now:.0f} to ±{then:.0f} points.</source>
      <translation>{grades:,} calificaciones más acotarían la precisión en el umbral de ±{now:.0f} a ±{then:.0f} puntos.</translation>
    </message>
    <message>
      <source>{grades:,} more grades would narrow recall at the cut from ±{now:.0f} to ±{then:.0f} points.</source>
      <translation>{grades:,} calificaciones más acotarían la exhaustividad en el umbral de ±{now:.0f} a ±{then:.0f} puntos.</translation>
    </message>
    <message>
      <source>{grades} grade and go on
{skip} skip · {undo} undo · {help} keys</source>
      <translation>{grades} calificar y seguir
{skip} saltar · {undo} deshacer · {help} teclas</translation>
    </message>
    <message>
      <source>{grades} grade and go on at once
{skip} skip · {undo} undo · {help} keys</source>
      <translation>{grades} calificar y seguir al instante
{skip} saltar · {undo} deshacer · {help} teclas</translation>
    </message>
    <message>
      <source>{grades} grade, {next} next
{skip} skip · {undo} undo · {help} keys</source>
      <translation>{grades} calificar, {next} siguiente
{skip} saltar · {undo} deshacer · {help} teclas</translation>
    </message>
    <message>
      <source>{grades} · a newer grade came</source>
      <translation>{grades} · hay una calificación más nueva</translation>
    </message>
    <message>
      <source>{grades}: {value} ({low} to {high})</source>
      <translation>{grades}: {value} ({low} a {high})</translation>
    </message>
    <message>
      <source>{host} is {address}, which is not on the public network.</source>
      <translation>{host} es {address}, que no está en la red pública.</translation>
    </message>
    <message>
      <source>{hours:.0f} h ago</source>
      <translation>hace {hours:.0f} h</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{interval} at 95 %</source>
      <translation>{interval} (95 %)</translation>
    </message>
    <message>
      <source>{keeps}, by the scores of probe {probe}.</source>
      <translation>{keeps}, según las puntuaciones de la sonda {probe}.</translation>
    </message>
    <message>
      <source>{kept:,} of {all:,} documents kept · {tokens} tokens</source>
      <translation>{kept:,} de {all:,} documentos conservados · {tokens} tokens</translation>
    </message>
    <message>
      <source>{kept:,} of {all:,} documents passed so far · {tokens} tokens</source>
      <translation>{kept:,} de {all:,} documentos han pasado hasta ahora · {tokens} tokens</translation>
    </message>
    <message>
      <source>{kept:,} of {count:,} grade stay valid; {again:,} will be given again.</source>
      <translation>Siguen valiendo {kept:,} de {count:,} calificación; {again:,} se darán de nuevo.</translation>
    </message>
    <message>
      <source>{kept:,} of {count:,} grades stay valid; {again:,} will be given again.</source>
      <translation>Siguen valiendo {kept:,} de {count:,} calificaciones; {again:,} se darán de nuevo.</translation>
    </message>
    <message>
      <source>{kept:,} of {total:,} tokens</source>
      <translation>{kept:,} de {total:,} tokens</translation>
    </message>
    <message>
      <source>{kept} of {tokens} tokens kept · {share}</source>
      <translation>{kept} de {tokens} tokens conservados · {share}</translation>
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
      <source>{kind} of {name} at {time}</source>
      <translation>{kind} de {name}, {time}</translation>
    </message>
    <message>
      <source>{kind}: probabilities are calibrated, and each score has an interval that holds 90 % of grades.</source>
      <translation>{kind}: las probabilidades están calibradas y cada puntuación tiene un intervalo que contiene el 90 % de las calificaciones.</translation>
    </message>
    <message>
      <source>{languages} and {count} more language</source>
      <translation>{languages} y {count} idioma más</translation>
    </message>
    <message>
      <source>{languages} and {count} more languages</source>
      <translation>{languages} y {count} idiomas más</translation>
    </message>
    <message>
      <source>{language} from the next start on.</source>
      <translation>Desde el próximo inicio: {language}.</translation>
    </message>
    <message>
      <source>{language} were among the project's languages</source>
      <translation>{language} fuera uno de los idiomas del proyecto</translation>
    </message>
    <message>
      <source>{left:,} left</source>
      <translation>quedan {left:,}</translation>
    </message>
    <message>
      <source>{left:,} left, {again:,} to be graded again</source>
      <translation>quedan {left:,}, {again:,} por calificar de nuevo</translation>
    </message>
    <message>
      <source>{location!r} is not a database URL.</source>
      <translation>{location!r} no es una URL de base de datos.</translation>
    </message>
    <message>
      <source>{location} holds something else already (table {table!r}).</source>
      <translation>{location} ya contiene otra cosa (tabla {table!r}).</translation>
    </message>
    <message>
      <source>{location} is encoded as {encoding}, which cannot hold every page.</source>
      <translation>{location} está codificado como {encoding}, que no admite todas las páginas.</translation>
    </message>
    <message>
      <source>{location}: nothing can be saved, as the file, its folder or its disk is read-only.</source>
      <translation>{location}: no se puede guardar nada, pues el archivo, su carpeta o su disco es de solo lectura.</translation>
    </message>
    <message>
      <source>{login} cannot be the name of a database user.</source>
      <translation>{login} no puede ser el nombre de un usuario de la base de datos.</translation>
    </message>
    <message>
      <source>{lowest} to {highest}</source>
      <translation>{lowest} a {highest}</translation>
    </message>
    <message>
      <source>{lowest} to {highest}</source>
      <comment>keys</comment>
      <translation>{lowest} a {highest}</translation>
    </message>
    <message>
      <source>{made_by} of {parent}</source>
      <comment>a pass of a lesson</comment>
      <translation>{made_by} de {parent}</translation>
    </message>
    <message>
      <source>{main:,} of {tokens:,} tokens are main text</source>
      <translation>{main:,} de {tokens:,} tokens son texto principal</translation>
    </message>
    <message>
      <source>{many} a second</source>
      <translation>{many} por segundo</translation>
    </message>
    <message>
      <source>{mark_next} {mark_previous} block · {evidence} done
{mark_good} good · {mark_bad} bad · {mark_none} none</source>
      <translation>{mark_next} {mark_previous} bloque · {evidence} listo
{mark_good} bueno · {mark_bad} malo · {mark_none} nada</translation>
    </message>
    <message>
      <source>{minutes:.0f} min ago</source>
      <translation>hace {minutes:.0f} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds:02} s</source>
      <translation>{minutes} min {seconds:02} s</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{minutes} minutes without a pause</source>
      <translation>{minutes} minutos sin pausa</translation>
    </message>
    <message>
      <source>{missing} events of {name} are not in the chain, only {waiting} should be missing</source>
      <translation>faltan {missing} eventos en la cadena ({name}), solo deberían faltar {waiting}</translation>
    </message>
    <message>
      <source>{model} settles {count:,} document, {sure:,} of them with a probability of {least} or more.</source>
      <translation>{model} resuelve {count:,} documento; {sure:,} con una probabilidad de {least} o más.</translation>
    </message>
    <message>
      <source>{model} settles {count:,} documents, {sure:,} of them with a probability of {least} or more.</source>
      <translation>{model} resuelve {count:,} documentos; {sure:,} con una probabilidad de {least} o más.</translation>
    </message>
    <message>
      <source>{more} more tokens were left when its turn came</source>
      <translation>hubieran quedado {more} tokens más al llegar su turno</translation>
    </message>
    <message>
      <source>{name} became milder by {grades:.2f} grades ({ends})</source>
      <translation>{name} se volvió más suave en {grades:.2f} niveles ({ends})</translation>
    </message>
    <message>
      <source>{name} became more severe by {grades:.2f} grades ({ends})</source>
      <translation>{name} se volvió más severo en {grades:.2f} niveles ({ends})</translation>
    </message>
    <message>
      <source>{name} cannot be {value!r}.</source>
      <translation>{name} no puede ser {value!r}.</translation>
    </message>
    <message>
      <source>{name} does not belong to the team, and may give no {kind}.</source>
      <translation>{name} no pertenece al equipo y no puede registrar esto: {kind}.</translation>
    </message>
    <message>
      <source>{name} does not belong to the team.</source>
      <translation>{name} no pertenece al equipo.</translation>
    </message>
    <message>
      <source>{name} has done nothing in this project since then.</source>
      <translation>{name} no ha hecho nada en este proyecto desde entonces.</translation>
    </message>
    <message>
      <source>{name} has done nothing in this project.</source>
      <translation>{name} no ha hecho nada en este proyecto.</translation>
    </message>
    <message>
      <source>{name} has left the team.</source>
      <translation>{name} ha dejado el equipo.</translation>
    </message>
    <message>
      <source>{name} has not changed as far as these documents can tell ({ends})</source>
      <translation>{name} no ha cambiado, por lo que indican estos documentos ({ends})</translation>
    </message>
    <message>
      <source>{name} has the older schema {found}.</source>
      <translation>{name} tiene el esquema más antiguo {found}.</translation>
    </message>
    <message>
      <source>{name} has the role {role} in this project, and may change own rows of {table} only</source>
      <translation>{name} tiene el rol {role} en este proyecto y solo puede cambiar sus propias filas de {table}</translation>
    </message>
    <message>
      <source>{name} has the role {role} in this project, and may give no {kind}</source>
      <translation>{name} tiene el rol {role} en este proyecto y no puede dar {kind}</translation>
    </message>
    <message>
      <source>{name} has the role {role} in this project, and may not change its settings</source>
      <translation>{name} tiene el rol {role} en este proyecto y no puede cambiar sus ajustes</translation>
    </message>
    <message>
      <source>{name} has the role {role} in this project, and may not record that of the course</source>
      <translation>{name} tiene el rol {role} en este proyecto y no puede registrar eso del curso</translation>
    </message>
    <message>
      <source>{name} has the role {role} in this project, and may not speak for {other}</source>
      <translation>{name} tiene el rol {role} en este proyecto y no puede hablar por {other}</translation>
    </message>
    <message>
      <source>{name} holds no Labeler project.</source>
      <translation>{name} no contiene ningún proyecto de Labeler.</translation>
    </message>
    <message>
      <source>{name} is a share from 0 to 1, not {value}.</source>
      <translation>{name} es una proporción de 0 a 1, no {value}.</translation>
    </message>
    <message>
      <source>{name} is known here by another key: a second computer, or somebody who only says so?</source>
      <translation>De {name} se conoce aquí otra clave: ¿un segundo ordenador, o alguien que solo dice serlo?</translation>
    </message>
    <message>
      <source>{name} is no JSON object</source>
      <translation>{name} no es un objeto JSON</translation>
    </message>
    <message>
      <source>{name} is no lead of this project.</source>
      <translation>{name} no es responsable de este proyecto.</translation>
    </message>
    <message>
      <source>{name} is not a list of texts</source>
      <translation>{name} no es una lista de textos</translation>
    </message>
    <message>
      <source>{name} is not the one that was merged</source>
      <translation>{name} no es el que se fusionó</translation>
    </message>
    <message>
      <source>{name} is signed with a key that is not trusted</source>
      <translation>{name} está firmado con una clave que no es de confianza</translation>
    </message>
    <message>
      <source>{name} is {role}, and may give no {kind}.</source>
      <translation>{name} tiene el rol de {role} y no puede registrar esto: {kind}.</translation>
    </message>
    <message>
      <source>{name} is {value!r}</source>
      <translation>{name} es {value!r}</translation>
    </message>
    <message>
      <source>{name} is {value!r}, not a number from 0</source>
      <translation>{name} es {value!r}, no un número a partir de 0</translation>
    </message>
    <message>
      <source>{name} looks like {format}, but the format is {wanted}.</source>
      <translation>{name} parece {format}, pero el formato es {wanted}.</translation>
    </message>
    <message>
      <source>{name} may keep a document for {seconds} seconds at most</source>
      <translation>{name} puede retener un documento {seconds} segundos como máximo</translation>
    </message>
    <message>
      <source>{name} was written by a newer Labeler (schema {found}, this one knows up to {newest}).</source>
      <translation>{name} lo escribió un Labeler más nuevo (esquema {found}; este conoce hasta {newest}).</translation>
    </message>
    <message>
      <source>{name} {tokens:,} tokens · {share}</source>
      <translation>{name}: {tokens:,} tokens · {share}</translation>
    </message>
    <message>
      <source>{name} · rubric v{version}</source>
      <translation>{name} · rúbrica v{version}</translation>
    </message>
    <message>
      <source>{name}, 0 to {highest}: {question}</source>
      <translation>{name}, 0 a {highest}: {question}</translation>
    </message>
    <message>
      <source>{name}, chosen</source>
      <translation>{name}, elegido</translation>
    </message>
    <message>
      <source>{name}, {share} tokens</source>
      <translation>{name}, {share} tokens</translation>
    </message>
    <message>
      <source>{name}: listed twice</source>
      <translation>{name}: aparece dos veces</translation>
    </message>
    <message>
      <source>{name}: your key is made with your first bundle.</source>
      <translation>{name}: la clave propia se crea con el primer paquete.</translation>
    </message>
    <message>
      <source>{name}: your key is {fingerprint}</source>
      <translation>{name}: la clave propia es {fingerprint}</translation>
    </message>
    <message>
      <source>{name}: {keys}. Change the key</source>
      <translation>{name}: {keys}. Cambiar la tecla</translation>
    </message>
    <message>
      <source>{name}: {tokens:,} tokens, {share}</source>
      <translation>{name}: {tokens:,} tokens, {share}</translation>
    </message>
    <message>
      <source>{needed:.0%} are needed. Go through the pages again, and answer once more.</source>
      <translation>Se necesita un {needed:.0%}. Hay que repasar las páginas y responder otra vez.</translation>
    </message>
    <message>
      <source>{new:,} new, {known:,} known already, {rejected:,} rejected.</source>
      <translation>{new:,} nuevos, {known:,} ya conocidos, {rejected:,} rechazados.</translation>
    </message>
    <message>
      <source>{now:.0f} documents of the random evaluation stream are graded, and {then:.0f} are needed: about {grades:,} more grades.</source>
      <translation>Hay {now:.0f} documentos de la evaluación aleatoria calificados y hacen falta {then:.0f}: unas {grades:,} calificaciones más.</translation>
    </message>
    <message>
      <source>{number:,.0f} bytes</source>
      <translation>{number:,.0f} bytes</translation>
    </message>
    <message>
      <source>{number:,.1f} G</source>
      <translation>{number:,.1f} G</translation>
    </message>
    <message>
      <source>{number:,.1f} M</source>
      <translation>{number:,.1f} M</translation>
    </message>
    <message>
      <source>{out} is a file, and a data set is a folder.</source>
      <translation>{out} es un archivo, y un conjunto de datos es una carpeta.</translation>
    </message>
    <message>
      <source>{out} is a file.</source>
      <translation>{out} es un archivo.</translation>
    </message>
    <message>
      <source>{out} is a folder, and {wanted} is one file.</source>
      <translation>{out} es una carpeta, y {wanted} es un archivo.</translation>
    </message>
    <message>
      <source>{pages} and {lessons}</source>
      <translation>{pages} y {lessons}</translation>
    </message>
    <message>
      <source>{parts} of {tokens:,} tokens</source>
      <translation>{parts} de {tokens:,} tokens</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}</source>
      <translation>no se puede leer {path}: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}.</source>
      <translation>No se puede leer {path}: {why}.</translation>
    </message>
    <message>
      <source>{path} cannot be unpacked: {reason}.</source>
      <translation>No se puede descomprimir {path}: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {why}.</source>
      <translation>No se puede escribir {path}: {why}.</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} no existe.</translation>
    </message>
    <message>
      <source>{path} holds more than {most} files.</source>
      <translation>{path} contiene más de {most} archivos.</translation>
    </message>
    <message>
      <source>{path} holds no grades that Labeler reads.</source>
      <translation>{path} no contiene calificaciones que Labeler lea.</translation>
    </message>
    <message>
      <source>{path} holds no questions.</source>
      <translation>{path} no contiene preguntas.</translation>
    </message>
    <message>
      <source>{path} holds no rubric that can be used. {why}</source>
      <translation>{path} no contiene una rúbrica que se pueda usar. {why}</translation>
    </message>
    <message>
      <source>{path} holds no rubric: {why}.</source>
      <translation>{path} no contiene una rúbrica: {why}.</translation>
    </message>
    <message>
      <source>{path} holds {name} twice.</source>
      <translation>{path} contiene {name} dos veces.</translation>
    </message>
    <message>
      <source>{path} is a folder.</source>
      <translation>{path} es una carpeta.</translation>
    </message>
    <message>
      <source>{path} is a project or another database, and is not written over.</source>
      <translation>{path} es un proyecto u otra base de datos y no se sobrescribe.</translation>
    </message>
    <message>
      <source>{path} is neither a file nor a folder.</source>
      <translation>{path} no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
      <source>{path} is not a format that Labeler reads.</source>
      <translation>{path} no tiene un formato que Labeler lea.</translation>
    </message>
    <message>
      <source>{path} is not a manifest: {reason}</source>
      <translation>{path} no es un manifiesto: {reason}</translation>
    </message>
    <message>
      <source>{path} is not a tokenizer: {error}</source>
      <translation>{path} no es un tokenizador: {error}</translation>
    </message>
    <message>
      <source>{path} is on a network share ({kind}), where a SQLite project would be damaged.</source>
      <translation>{path} está en un recurso compartido de red ({kind}), donde un proyecto SQLite se dañaría.</translation>
    </message>
    <message>
      <source>{path} is too large for a rubric.</source>
      <translation>{path} es demasiado grande para una rúbrica.</translation>
    </message>
    <message>
      <source>{path} is too large for questions.</source>
      <translation>{path} es demasiado grande para preguntas.</translation>
    </message>
    <message>
      <source>{path} unpacks to more than {most:,} bytes.</source>
      <translation>{path} ocupa descomprimido más de {most:,} bytes.</translation>
    </message>
    <message>
      <source>{path}: the manifest was changed, its own hash does not hold</source>
      <translation>{path}: el manifiesto se modificó, su propio hash no es válido</translation>
    </message>
    <message>
      <source>{path}: the newest changes lie in {name}, and its folder is read-only.</source>
      <translation>{path}: los cambios más recientes están en {name}, y su carpeta es de solo lectura.</translation>
    </message>
    <message>
      <source>{path}: this file system has no write-ahead log.</source>
      <translation>{path}: este sistema de archivos no admite registro de escritura anticipada.</translation>
    </message>
    <message>
      <source>{people} people gave {count:,} grade; {shared:,} of them on documents that others graded too.</source>
      <translation>{people} personas dieron {count:,} calificación; {shared:,} en documentos que también calificaron otras.</translation>
    </message>
    <message>
      <source>{people} people gave {count:,} grades; {shared:,} of them on documents that others graded too.</source>
      <translation>{people} personas dieron {count:,} calificaciones; {shared:,} en documentos que también calificaron otras.</translation>
    </message>
    <message>
      <source>{piece}: say which {key}.</source>
      <translation>{piece}: falta el valor de {key}.</translation>
    </message>
    <message>
      <source>{piece}: the closing quotation mark is missing.</source>
      <translation>{piece}: faltan las comillas de cierre.</translation>
    </message>
    <message>
      <source>{piece}: write a number, such as {example}.</source>
      <translation>{piece}: escriba un número, como {example}.</translation>
    </message>
    <message>
      <source>{piece}: {key} is no number, write {key}:value.</source>
      <translation>{piece}: {key} no es un número, escriba {key}:valor.</translation>
    </message>
    <message>
      <source>{problem}. And {count:,} more.</source>
      <translation>{problem}. Y {count:,} más.</translation>
    </message>
    <message>
      <source>{project} can be read, but nothing can be saved.</source>
      <translation>{project} se puede leer, pero no se puede guardar nada.</translation>
    </message>
    <message>
      <source>{reason} · {at:,} of {of:,}</source>
      <translation>{reason} · {at:,} de {of:,}</translation>
    </message>
    <message>
      <source>{reason} · {count:,} span</source>
      <translation>{reason} · {count:,} fragmento</translation>
    </message>
    <message>
      <source>{reason} · {count:,} spans</source>
      <translation>{reason} · {count:,} fragmentos</translation>
    </message>
    <message>
      <source>{reason}, {count:,} token</source>
      <translation>{reason}, {count:,} token</translation>
    </message>
    <message>
      <source>{reason}, {count:,} tokens</source>
      <translation>{reason}, {count:,} tokens</translation>
    </message>
    <message>
      <source>{reason}: {count:,} token. Click to dim everything else.</source>
      <translation>{reason}: {count:,} token. Un clic atenúa todo lo demás.</translation>
    </message>
    <message>
      <source>{reason}: {count:,} tokens. Click to dim everything else.</source>
      <translation>{reason}: {count:,} tokens. Un clic atenúa todo lo demás.</translation>
    </message>
    <message>
      <source>{rest} and {last}</source>
      <translation>{rest} y {last}</translation>
    </message>
    <message>
      <source>{right} of {of}</source>
      <comment>answers</comment>
      <translation>{right} de {of}</translation>
    </message>
    <message>
      <source>{right} of {of} answers were right.</source>
      <translation>{right} de {of} respuestas eran correctas.</translation>
    </message>
    <message>
      <source>{rubric} has the grades {grades}, not {grade}</source>
      <translation>{rubric} tiene las calificaciones {grades}, no {grade}</translation>
    </message>
    <message>
      <source>{rubric} is in force.</source>
      <translation>{rubric} está en vigor.</translation>
    </message>
    <message>
      <source>{rubric} is in force. Documents are kept from grade {keep_at} on.</source>
      <translation>{rubric} está en vigor. Los documentos se conservan a partir de la calificación {keep_at}.</translation>
    </message>
    <message>
      <source>{run} · {kept:,} kept · {day}</source>
      <translation>{run} · {kept:,} conservados · {day}</translation>
    </message>
    <message>
      <source>{said}, the first {most:,} below</source>
      <translation>{said}, los primeros {most:,} debajo</translation>
    </message>
    <message>
      <source>{scheme}: only http and https are fetched.</source>
      <translation>{scheme}: solo se descargan http y https.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{set} in the place of {before}: {count:,} rule asked otherwise.</source>
      <translation>{set} en lugar de {before}: {count:,} regla aplicada de otro modo.</translation>
    </message>
    <message>
      <source>{set} in the place of {before}: {count:,} rules asked otherwise.</source>
      <translation>{set} en lugar de {before}: {count:,} reglas aplicadas de otro modo.</translation>
    </message>
    <message>
      <source>{set} is in force.</source>
      <translation>{set} está en vigor.</translation>
    </message>
    <message>
      <source>{set} is in force; {count:,} document screened by it. The next decision run follows.</source>
      <translation>{set} está en vigor; {count:,} documento cribado. La próxima ejecución de decisión lo sigue.</translation>
    </message>
    <message>
      <source>{set} is in force; {count:,} documents screened by it. The next decision run follows.</source>
      <translation>{set} está en vigor; {count:,} documentos cribados. La próxima ejecución de decisión lo sigue.</translation>
    </message>
    <message>
      <source>{set}, as it ships</source>
      <translation>{set}, incluido</translation>
    </message>
    <message>
      <source>{set}, from a file</source>
      <translation>{set}, de un archivo</translation>
    </message>
    <message>
      <source>{set}, in force</source>
      <translation>{set}, en vigor</translation>
    </message>
    <message>
      <source>{share:.0%} of its characters are links</source>
      <translation>{share:.0%} de sus caracteres son enlaces</translation>
    </message>
    <message>
      <source>{share:.0%} of its characters are links, before the main text</source>
      <translation>{share:.0%} de sus caracteres son enlaces, antes del texto principal</translation>
    </message>
    <message>
      <source>{share:.0f} % down the text</source>
      <translation>al {share:.0f} % del texto</translation>
    </message>
    <message>
      <source>{share:.0f} % of its block</source>
      <translation>{share:.0f} % de su bloque</translation>
    </message>
    <message>
      <source>{share:.0f} % of its words</source>
      <translation>{share:.0f} % de sus palabras</translation>
    </message>
    <message>
      <source>{share:.0f} % of their sequences of five words are the same</source>
      <translation>el {share:.0f} % de sus secuencias de cinco palabras son iguales</translation>
    </message>
    <message>
      <source>{share:.0f} % sure</source>
      <translation>{share:.0f} % de certeza</translation>
    </message>
    <message>
      <source>{share:.1f} % of its words found on the page</source>
      <translation>{share:.1f} % de sus palabras halladas en la página</translation>
    </message>
    <message>
      <source>{share:.1f} % of their sequences of five words are the same</source>
      <translation>El {share:.1f} % de sus secuencias de cinco palabras son iguales</translation>
    </message>
    <message>
      <source>{start:,} to {end:,}</source>
      <translation>{start:,} a {end:,}</translation>
    </message>
    <message>
      <source>{text}, key {key}</source>
      <translation>{text}, tecla {key}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>quedan {time}</translation>
    </message>
    <message>
      <source>{title}: {count:,} grade, {state}</source>
      <translation>{title}: {count:,} calificación, {state}</translation>
    </message>
    <message>
      <source>{title}: {count:,} grades, {state}</source>
      <translation>{title}: {count:,} calificaciones, {state}</translation>
    </message>
    <message>
      <source>{tokens:,} kept</source>
      <translation>{tokens:,} conservados</translation>
    </message>
    <message>
      <source>{tokens} tokens in the visible text of {documents}, as run {run} decided. Every part opens the documents behind it.</source>
      <translation>{tokens} tokens en el texto visible de {documents}, según decidió la ejecución {run}. Cada parte abre los documentos que hay detrás.</translation>
    </message>
    <message>
      <source>{tokens} tokens in the visible text of {documents}, before any decision. Every part opens the documents behind it.</source>
      <translation>{tokens} tokens en el texto visible de {documents}, antes de cualquier decisión. Cada parte abre los documentos que hay detrás.</translation>
    </message>
    <message>
      <source>{tokens} tokens in the visible text of {documents}, other texts than run {run} knows. Every part opens the documents behind it.</source>
      <translation>{tokens} tokens en el texto visible de {documents}, textos distintos de los que conoce la ejecución {run}. Cada parte abre los documentos que hay detrás.</translation>
    </message>
    <message>
      <source>{tool} has no fields for {things}: this goes along under the key labeler.</source>
      <translation>{tool} no tiene campos para {things}: esto va incluido bajo la clave labeler.</translation>
    </message>
    <message>
      <source>{type} is no page</source>
      <translation>{type} no es una página</translation>
    </message>
    <message>
      <source>{user} does not belong to the team of this project</source>
      <translation>{user} no pertenece al equipo de este proyecto</translation>
    </message>
    <message>
      <source>{value:.4g}, allowed up to {limit:g}</source>
      <translation>{value:.4g}, se admite hasta {limit:g}</translation>
    </message>
    <message>
      <source>{value:.4g}, needs at least {limit:g}</source>
      <translation>{value:.4g}, exige al menos {limit:g}</translation>
    </message>
    <message>
      <source>{values} · {criterion_open} leaves it open
{next} next · {undo} undo</source>
      <translation>{values} · {criterion_open} abierto
{next} siguiente · {undo} deshacer</translation>
    </message>
    <message>
      <source>{value} at {count:,} grade; more grades make a curve.</source>
      <translation>{value} con {count:,} calificación; con más sale una curva.</translation>
    </message>
    <message>
      <source>{value} at {count:,} grades; more grades make a curve.</source>
      <translation>{value} con {count:,} calificaciones; con más sale una curva.</translation>
    </message>
    <message>
      <source>{value} is no grade of {rubric}; it has {grades}.</source>
      <translation>{value} no es una calificación de {rubric}, que tiene {grades}.</translation>
    </message>
    <message>
      <source>{value} is set</source>
      <comment>a criterion</comment>
      <translation>{value} está puesto</translation>
    </message>
    <message>
      <source>{value} is set. {next} next · {undo} undo · {help} keys</source>
      <translation>{value} está puesto. {next} siguiente · {undo} deshacer · {help} teclas</translation>
    </message>
    <message>
      <source>{value} was taken back. {redo} sets it again</source>
      <translation>{value} se retiró. {redo} lo pone de nuevo</translation>
    </message>
    <message>
      <source>{wanted!r} is not a format that Labeler writes.</source>
      <translation>{wanted!r} no es un formato que Labeler escriba.</translation>
    </message>
    <message>
      <source>{what} are not of a probe.</source>
      <translation>{what} no son de una sonda.</translation>
    </message>
    <message>
      <source>{what} has no {name!r}</source>
      <translation>{what} no tiene {name!r}</translation>
    </message>
    <message>
      <source>{what} holds half of a surrogate pair at character {at}</source>
      <translation>{what} contiene medio par sustituto en el carácter {at}</translation>
    </message>
    <message>
      <source>{who} agreed: {fate}</source>
      <translation>{who} está de acuerdo: {fate}</translation>
    </message>
    <message>
      <source>{who} overturned it: should be {fate}</source>
      <translation>{who} lo anuló, lo correcto sería: {fate}</translation>
    </message>
    <message>
      <source>{who} overturned it: {fate}</source>
      <translation>{who} lo anuló: {fate}</translation>
    </message>
    <message>
      <source>{who} took the verdict back</source>
      <translation>{who} retirara el veredicto</translation>
    </message>
    <message>
      <source>“{text}” · {count:,} token</source>
      <translation>«{text}» · {count:,} token</translation>
    </message>
    <message>
      <source>“{text}” · {count:,} tokens</source>
      <translation>«{text}» · {count:,} tokens</translation>
    </message>
    <message>
      <source>← Documents</source>
      <translation>← Documentos</translation>
    </message>
    <message>
      <source>↑ in</source>
      <translation>↑ entra</translation>
    </message>
    <message>
      <source>↓ out</source>
      <translation>↓ sale</translation>
    </message>
    <message>
      <source>▲ The probe has to read something: one of them stays on.</source>
      <translation>▲ La sonda tiene que leer algo: una de ellas queda marcada.</translation>
    </message>
    <message>
      <source>▲ Write a number of tokens, such as 250,000 or 6.1 M.</source>
      <translation>▲ Escribir un número de tokens, como 250.000 o 6,1 M.</translation>
    </message>
    <message>
      <source>▲ {files}: these addresses are fetched from the network.</source>
      <translation>▲ {files}: estas direcciones se descargan de la red.</translation>
    </message>
    <message>
      <source>● Written to {path}.</source>
      <translation>● Escrito en {path}.</translation>
    </message>
  </context>
</TS>
