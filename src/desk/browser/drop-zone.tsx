import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Parts {
  readonly kind: string;
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

/** A place where files may be dropped; whatever is in it works without dropping too. */
export function DropZone({ kind, label, onFiles, children }: Parts) {
  const [dragging, setDragging] = useState(false);
  return (
    <fieldset
      aria-label={label}
      class={`${kind}${dragging ? " dragging" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDragging(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
    </fieldset>
  );
}
