/** The picture as any viewer shows it: an image runs nothing and loads nothing. */
export function PicturePreview({ picture }: { readonly picture: string }) {
  return (
    <div className="export-preview__frame export-preview__frame--holds">
      <img
        className="export-preview__picture"
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`}
        alt="The plan as it will be drawn"
      />
    </div>
  );
}
